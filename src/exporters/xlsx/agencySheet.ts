import type { Report } from '@/domain/reporting/report'
import { groupFigures, rollUp } from '@/domain/reporting/rollUp'
import { romanNumeral } from '@/domain/text/romanNumeral'
import { measuresIn } from '@/exporters/report/measureColumns'
import {
  figureCells,
  figureHeadings,
  figureWidths,
  rangeOf,
  sumCells,
  type RowRange,
} from '@/exporters/xlsx/agencyTable'
import {
  centredCell,
  figureCell,
  headingCell,
  sumCell,
  textCell,
  type Emphasis,
} from '@/exporters/xlsx/cells'
import { titleBlock } from '@/exporters/xlsx/titleBlock'
import type { WorkbookCell, WorkbookSheet } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const FIRST_FIGURE = 5

/** By agency: totals first, then groups, communes inside their district. */
export function agencySheet(report: Report, words: ReportWords): WorkbookSheet {
  const figures = {
    first: FIRST_FIGURE,
    measures: measuresIn(report.totals),
    words,
    ended: report.ended,
  }
  const { columns } = words
  const widths = [6, 14, 38, 10, 10, ...figureWidths(figures)]
  const title = titleBlock(report, words, {
    subtitle: words.workbook.agencies,
    width: widths.length,
  })
  const headings = [
    ...[columns.number, columns.code, columns.agency, columns.stations, columns.silent].map(
      headingCell,
    ),
    ...figureHeadings(figures),
  ]
  const agencies = rollUp(report)
  const groups = groupFigures(
    agencies,
    report.channels.map((channel) => channel.code),
  )
  const totalRow = title.length + 2
  let row = totalRow
  const groupRows: number[] = []
  const body = groups.flatMap((group, index): WorkbookCell[][] => {
    const members = agencies.filter((agency) => agency.level === group.level)
    const groupRow = ++row
    groupRows.push(groupRow)
    const lines = members.map((agency, place) => {
      row += 1
      return [
        centredCell(place + 1),
        textCell(agency.code),
        textCell(agency.name),
        figureCell(agency.members),
        figureCell(agency.silent),
        ...figureCells(figures, row, agency),
      ]
    })
    const rows = { from: groupRow + 1, to: row }
    return [
      [
        centredCell(romanNumeral(index + 1), 'group'),
        ...sumHead(words.levels[group.level], group, rows, 'group'),
        ...sumCells(figures, groupRow, { ...group, rows, emphasis: 'group' }),
      ],
      ...lines,
    ]
  })
  const all = { members: report.agencies.length, silent: report.silent.length }
  const total = { slots: report.slots, lines: report.totals, rows: groupRows }
  return {
    name: words.sheets.agencies,
    columnWidths: widths,
    frozenRows: title.length + 1,
    headingRow: title.length + 1,
    frozenColumns: 3,
    rows: [
      ...title,
      headings,
      [
        centredCell('', 'total'),
        ...sumHead(columns.total, all, groupRows, 'total'),
        ...sumCells(figures, totalRow, { ...total, emphasis: 'total' }),
      ],
      ...body,
    ],
  }
}

function sumHead(
  name: string,
  counts: { members: number; silent: number },
  rows: RowRange,
  emphasis: Emphasis,
): WorkbookCell[] {
  return [
    textCell('', emphasis),
    textCell(name, emphasis),
    sumCell(rangeOf(3, rows), counts.members, emphasis),
    sumCell(rangeOf(4, rows), counts.silent, emphasis),
  ]
}
