import type { Merge } from './workbook'

/** `C12` as column (from 0) and row (from 1). */
export function parseReference(
  reference: string | undefined,
): { column: number; row: number } | undefined {
  const [, letters = '', digits] = /^\$?([A-Z]{1,7})\$?(\d{1,9})$/i.exec(reference ?? '') ?? []
  if (!digits) return undefined
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { column: column - 1, row: Number(digits) }
}

/** `C3:C4`; a single cell is no range. */
export function parseRange(range: string | undefined): Merge | undefined {
  const [from, to] = (range ?? '').split(':').map(parseReference)
  if (!from || !to) return undefined
  return {
    firstRow: Math.min(from.row, to.row),
    lastRow: Math.max(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  }
}
