import type { Report } from '@/domain/reporting/report'
import { groupFigures } from '@/domain/reporting/rollUp'
import { figureCells, figureHeadings, rangeOf, sumCells } from '@/exporters/xlsx/agencyTable'
import { figureCell, headingCell, sumCell, textCell, titleCell } from '@/exporters/xlsx/cells'
import { quantityTable } from '@/exporters/xlsx/quantityTable'
import { titleBlock } from '@/exporters/xlsx/titleBlock'
import type { WorkbookCell, WorkbookSheet } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const WIDTHS = [26, 34, 20, ...Array.from({ length: 12 }, () => 13)]

/** Two tables: slots by group of agencies, and quantities by form and unit. */
export function summarySheet(report: Report, words: ReportWords): WorkbookSheet {
  const title = titleBlock(report, words, {
    subtitle: words.sheets.summary,
    width: WIDTHS.length,
  })
  const slots = slotTable(report, words, title.length + 1)
  const quantities = quantityTable(report, words, {
    firstRow: title.length + slots.length + 2,
    width: WIDTHS.length,
  })
  return {
    name: words.sheets.summary,
    columnWidths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [...title, ...slots, [], ...quantities],
  }
}

function slotTable(report: Report, words: ReportWords, firstRow: number): WorkbookCell[][] {
  const { columns } = words
  const figures = { first: 3, measures: [], words, ended: report.ended }
  const groups = groupFigures(
    report.agencies,
    report.channels.map((channel) => channel.code),
  )
  const totalRow = firstRow + 2
  const rows = { from: totalRow + 1, to: totalRow + groups.length }
  const total = { slots: report.slots, lines: report.totals, rows, emphasis: 'total' as const }
  return [
    [titleCell(words.workbook.slots, WIDTHS.length)],
    [
      ...[columns.agency, columns.stations, columns.silent].map(headingCell),
      ...figureHeadings(figures),
    ],
    [
      textCell(columns.total, 'total'),
      sumCell(rangeOf(1, rows), report.agencies.length, 'total'),
      sumCell(rangeOf(2, rows), report.silent.length, 'total'),
      ...sumCells(figures, totalRow, total),
    ],
    ...groups.map((group, index) => [
      textCell(words.levels[group.level]),
      figureCell(group.members),
      figureCell(group.silent),
      ...figureCells(figures, totalRow + 1 + index, group),
    ]),
  ]
}
