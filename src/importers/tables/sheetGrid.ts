import {
  isUnicodeVietnamese,
  LEGACY_ENCODINGS,
  legacyFont,
  legacyTypedIn,
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
  /** It is a number, not a text that looks like one. */
  isNumber?: true
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

type TextCell = Extract<Cell, { kind: 'text' }>
type Converted = { text: string; encoding: LegacyEncoding } | null
/** The text of a cell as it was meant, where it was typed with an old font. */
type LegacyOf = (cell: TextCell) => Converted

/**
 * A cell is meant as its font says. Without one, what reads in either of the old fonts is meant in the
 * one that most of the sheet is typed with, and what could also be Unicode ("chó") stays so only where
 * something in the sheet can be nothing else.
 */
function legacyReader(rows: Sheet['rows']): LegacyOf {
  const alone = remembered((text) => legacyVietnamese(text))
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ kind, shown }) => (kind === 'text' ? shown : [])),
  )
  const found = texts.flatMap((text) => alone(text) ?? [])
  const share = (encoding: LegacyEncoding) =>
    found.filter((one) => one.encoding === encoding).length
  const [most = 'TCVN3'] = [...LEGACY_ENCODINGS].sort((a, b) => share(b) - share(a))
  const likely = most === 'TCVN3' ? alone : remembered((text) => legacyVietnamese(text, most))
  const isTyped = found.length > 0 && !texts.some((text) => isUnicodeVietnamese(text))
  return ({ shown, font }) => {
    const named = font ? legacyFont(font) : undefined
    if (named) return inFont(shown, named)
    const known = likely(shown)
    if (known) return known
    const text = isTyped ? legacyTypedIn(shown, most) : null
    return text === null ? null : { text, encoding: most }
  }
}

/** As the font draws it; Unicode that was typed into such a cell stays. */
function inFont(
  shown: string,
  { encoding, capitals }: { encoding: LegacyEncoding; capitals: boolean },
): Converted {
  const text = legacyTypedIn(shown, encoding)
  if (text === null) return null
  return { text: capitals ? text.toUpperCase() : text, encoding }
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
  if (cell.kind === 'number') return { text: cell.shown, isNumber: true }
  const legacy = cell.kind === 'text' ? legacyOf(cell) : null
  return legacy ? { text: legacy.text, converted: legacy.encoding } : { text: cell.shown }
}

/** A day as `2018-10-30`; a month that is shown as one, `10/2018`, is no day. */
function dateText(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-')
  return month && !day ? `${month}/${year}` : value.slice(0, 10)
}
