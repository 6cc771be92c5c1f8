import {
  LEGACY_ENCODINGS,
  legacyVietnamese,
  type LegacyEncoding,
} from '@/domain/text/legacyVietnamese'
import { remembered } from '@/importers/remembered'
import type { Cell, Sheet } from '@/importers/xlsx/workbook'

/** A cell as a person sees it; '' for an empty one. */
export type GridCell = {
  text: string
  /** It shows an error of a formula (`#REF!`). */
  isError?: true
  /** It is covered by a cell merged over it, which begins in this row. Its text is that cell's. */
  mergedFrom?: number
  /** It is covered by a cell merged from the left; the text stands there only. */
  mergedAcross?: true
  /** It was typed with an old font and converted. */
  converted?: LegacyEncoding
}

/** A row that has something in it; its cells from column A on. */
export type GridRow = { number: number; hidden: boolean; cells: GridCell[] }

export type SheetGrid = {
  name: string
  hidden: boolean
  rows: GridRow[]
  hiddenColumns: ReadonlySet<number>
}

const EMPTY: GridCell = { text: '' }

/** The rows of a sheet as people see them: merged cells hold for all they cover, old fonts are converted. */
export function sheetGrid({ name, hidden, rows, merges, hiddenColumns }: Sheet): SheetGrid {
  const legacyOf = legacyReader(rows)
  const grid = rows
    .filter(({ cells }) => cells.some(({ shown }) => shown.trim() !== ''))
    .map(({ number, hidden: isHidden, cells }): GridRow => ({
      number,
      hidden: isHidden,
      cells: dense(cells, legacyOf),
    }))
  const byNumber = new Map(grid.map((row) => [row.number, row]))
  // Sheets have up to a million rows; of a long range only those with something in them are walked.
  const rowsBetween = (first: number, last: number) =>
    last - first < grid.length
      ? Array.from({ length: last - first + 1 }, (_, at) => byNumber.get(first + at)).filter(
          (row) => row !== undefined,
        )
      : grid.filter(({ number }) => first <= number && number <= last)
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    const first = byNumber.get(firstRow)?.cells[firstColumn] ?? EMPTY
    for (const row of rowsBetween(firstRow, lastRow)) {
      const across = Math.min(lastColumn, row.cells.length - 1)
      for (let column = firstColumn + 1; column <= across; column++) {
        row.cells[column] = { ...EMPTY, mergedAcross: true }
      }
      if (row.number === firstRow || first.text === '') continue
      while (row.cells.length <= firstColumn) row.cells.push(EMPTY)
      row.cells[firstColumn] = { ...first, mergedFrom: firstRow }
    }
  }
  const columns = hiddenColumns.flatMap(({ first, last }) =>
    Array.from({ length: Math.min(last, MOST_COLUMNS) - first + 1 }, (_, at) => first + at),
  )
  return { name, hidden, rows: grid, hiddenColumns: new Set(columns) }
}

/** A range of hidden columns may reach to the end of the sheet. */
const MOST_COLUMNS = 500

type LegacyOf = (text: string) => ReturnType<typeof legacyVietnamese>

/** What reads in either of the old fonts is meant in the one that most of the sheet is typed with. */
function legacyReader(rows: Sheet['rows']): LegacyOf {
  const alone = remembered((text) => legacyVietnamese(text))
  const found = rows.flatMap(({ cells }) =>
    cells.flatMap(({ kind, shown }) => (kind === 'text' ? (alone(shown)?.encoding ?? []) : [])),
  )
  const share = (encoding: LegacyEncoding) => found.filter((one) => one === encoding).length
  const [most] = [...LEGACY_ENCODINGS].sort((a, b) => share(b) - share(a))
  return most === 'TCVN3' ? alone : remembered((text) => legacyVietnamese(text, most))
}

function dense(cells: readonly Cell[], legacyOf: LegacyOf): GridCell[] {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0)
  const row = Array.from({ length: width }, () => EMPTY)
  for (const cell of cells) row[cell.column] = gridCell(cell, legacyOf)
  return row
}

function gridCell(cell: Cell, legacyOf: LegacyOf): GridCell {
  if (cell.kind === 'error') return { text: cell.shown, isError: true }
  if (cell.kind === 'date') return { text: dateText(cell.value) }
  const legacy = cell.kind === 'text' ? legacyOf(cell.shown) : null
  return legacy ? { text: legacy.text, converted: legacy.encoding } : { text: cell.shown }
}

/** A day as `2018-10-30`; a month that is shown as one, `10/2018`, is no day. */
function dateText(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-')
  return month && !day ? `${month}/${year}` : value.slice(0, 10)
}
