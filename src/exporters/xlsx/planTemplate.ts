import { headingCell, textCell, titleCell } from '@/exporters/xlsx/cells'
import { writeWorkbook } from '@/exporters/xlsx/writeWorkbook'
import type { PlanImportWords } from '@/i18n/vi/planImport'

const COLUMNS = [
  ['order', 6],
  ['plan', 26],
  ['section', 10],
  ['text', 60],
  ['lead', 28],
  ['coordinating', 36],
  ['channel', 28],
  ['deadline', 22],
  ['product', 30],
  ['source', 26],
] as const

const EMPTY_ROWS = 30

/** An empty table with the headings that an import of a plan's tasks knows. */
export function planTemplate(words: PlanImportWords, title: string): Promise<Uint8Array> {
  const empty = COLUMNS.map(() => textCell(''))
  return writeWorkbook([
    {
      name: title,
      columnWidths: COLUMNS.map(([, width]) => width),
      rows: [
        [titleCell(title, COLUMNS.length)],
        COLUMNS.map(([column]) => headingCell(words.columns[column])),
        ...Array.from({ length: EMPTY_ROWS }, () => empty),
      ],
      frozenRows: 2,
      frozenColumns: 0,
      headingRow: 2,
    },
  ])
}
