import type { Report } from '@/domain/reporting/report'
import { rangeOf } from '@/exporters/xlsx/agencyTable'
import {
  centredCell,
  figureCell,
  headingCell,
  noteCell,
  sumCell,
  textCell,
} from '@/exporters/xlsx/cells'
import { titleBlock } from '@/exporters/xlsx/titleBlock'
import type { WorkbookSheet } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const FIRST_FIGURE = 4

/** Those with slots and not a single log: the list for urging. */
export function silentSheet(report: Report, words: ReportWords): WorkbookSheet {
  const { columns, workbook } = words
  const figures = report.ended ? (['planned'] as const) : (['planned', 'due'] as const)
  const widths = [6, 14, 38, 38, ...figures.map(() => 16)]
  const title = titleBlock(report, words, { subtitle: workbook.silent, width: widths.length })
  const first = title.length + 3
  const rows = { from: first, to: first + report.silent.length - 1 }
  return {
    name: words.sheets.silent,
    columnWidths: widths,
    frozenRows: title.length + 1,
    headingRow: title.length + 1,
    frozenColumns: 3,
    rows: [
      ...title,
      [
        ...[columns.number, columns.code, columns.agency, columns.superior],
        ...figures.map((figure) => columns[figure]),
      ].map(headingCell),
      ...(report.silent.length === 0
        ? [[noteCell(workbook.empty, widths.length)]]
        : [
            [
              ...['', '', columns.total, ''].map((text) => textCell(text, 'total')),
              ...figures.map((figure, index) =>
                sumCell(
                  rangeOf(FIRST_FIGURE + index, rows),
                  report.silent.reduce((sum, agency) => sum + agency[figure], 0),
                  'total',
                ),
              ),
            ],
          ]),
      ...report.silent.map((agency, index) => [
        centredCell(index + 1),
        textCell(agency.code),
        textCell(agency.name),
        textCell(agency.parentName ?? ''),
        ...figures.map((figure) => figureCell(agency[figure])),
      ]),
    ],
  }
}
