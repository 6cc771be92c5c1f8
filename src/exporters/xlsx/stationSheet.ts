import { sumSlots } from '@/domain/reporting/figures'
import type { Report } from '@/domain/reporting/report'
import { measuresIn } from '@/exporters/report/measureColumns'
import { figureCells, figureHeadings, figureWidths, sumCells } from '@/exporters/xlsx/agencyTable'
import { centredCell, headingCell, noteCell, textCell } from '@/exporters/xlsx/cells'
import { titleBlock } from '@/exporters/xlsx/titleBlock'
import type { WorkbookSheet } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const FIRST_FIGURE = 4

/** One row per commune station, those with nothing planned included. */
export function stationSheet(report: Report, words: ReportWords): WorkbookSheet {
  const stations = report.agencies.filter((agency) => agency.level === 'commune')
  const lines = stations.flatMap((station) => station.lines)
  const figures = { first: FIRST_FIGURE, measures: measuresIn(lines), words, ended: report.ended }
  const { columns } = words
  const widths = [6, 14, 30, 34, ...figureWidths(figures)]
  const title = titleBlock(report, words, {
    subtitle: words.workbook.stations,
    width: widths.length,
  })
  const names = new Map(report.agencies.map((agency) => [agency.id, agency.name]))
  const totalRow = title.length + 2
  const total = {
    slots: sumSlots(stations.map((station) => station.slots)),
    lines,
    rows: { from: totalRow + 1, to: totalRow + stations.length },
    emphasis: 'total' as const,
  }
  return {
    name: words.sheets.stations,
    columnWidths: widths,
    frozenRows: title.length + 1,
    headingRow: title.length + 1,
    frozenColumns: 3,
    rows: [
      ...title,
      [
        ...[columns.number, columns.code, columns.station, columns.district].map(headingCell),
        ...figureHeadings(figures),
      ],
      ...(stations.length === 0
        ? [[noteCell(words.workbook.empty, widths.length)]]
        : [
            [
              ...['', '', columns.total, ''].map((text) => textCell(text, 'total')),
              ...sumCells(figures, totalRow, total),
            ],
          ]),
      ...stations.map((station, index) => [
        centredCell(index + 1),
        textCell(station.code),
        textCell(station.name),
        textCell((station.parentId && names.get(station.parentId)) || ''),
        ...figureCells(figures, totalRow + 1 + index, station),
      ]),
    ],
  }
}
