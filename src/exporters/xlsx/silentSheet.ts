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

const WIDTHS = [6, 14, 38, 38, 16]
const PLANNED = 4

/** Those with slots and not a single log: the list for urging. */
export function silentSheet(report: Report, words: ReportWords): WorkbookSheet {
  const { columns, workbook } = words
  const title = titleBlock(report, words, { subtitle: workbook.silent, width: WIDTHS.length })
  const first = title.length + 3
  const rows = { from: first, to: first + report.silent.length - 1 }
  const planned = report.silent.reduce((sum, agency) => sum + agency.planned, 0)
  return {
    name: words.sheets.silent,
    columnWidths: WIDTHS,
    frozenRows: title.length + 1,
    headingRow: title.length + 1,
    frozenColumns: 3,
    rows: [
      ...title,
      [columns.number, columns.code, columns.agency, columns.superior, columns.planned].map(
        headingCell,
      ),
      ...(report.silent.length === 0
        ? [[noteCell(workbook.empty, WIDTHS.length)]]
        : [
            [
              ...['', '', columns.total, ''].map((text) => textCell(text, 'total')),
              sumCell(rangeOf(PLANNED, rows), planned, 'total'),
            ],
          ]),
      ...report.silent.map((agency, index) => [
        centredCell(index + 1),
        textCell(agency.code),
        textCell(agency.name),
        textCell(agency.parentName ?? ''),
        figureCell(agency.planned),
      ]),
    ],
  }
}
