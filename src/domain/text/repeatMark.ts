import { foldVietnamese } from './foldVietnamese'
import { normalizeLine } from './normalizeText'

const WORDS =
  /^(?:nt|n\.\s?t|nhu (?:muc |dong |o |cau |phan )?tren|nhu tren|tuong tu(?: nhu)? tren)$/
const MARKS = /^(?:["”“″〃]|''|’’|,,|“”)$/

/**
 * Whether a cell only repeats the one above it: "nt", "-nt-", "như trên", `"`, `〃`. Words that go on
 * ("như trên và Sở Y tế") are no mark: what they add has to be read by a person.
 *
 * @example isRepeatMark('- nt -') // true
 */
export function isRepeatMark(cell: string): boolean {
  const text = foldVietnamese(normalizeLine(cell)).trim()
  const bare = text.replace(/^[-–—(.\s]+|[-–—).\s]+$/g, '')
  return WORDS.test(bare) || MARKS.test(text.replace(/\s+/g, '')) || MARKS.test(bare)
}

/**
 * Cells of rows below one another, with marks replaced by what they repeat: the nearest row above, which
 * may itself repeat. A mark with nothing above it stays as it is. `repeated` names the columns that were
 * filled; `columns` are those that may repeat.
 */
export function fillRepeats<C extends string, R extends { cells: Partial<Record<C, string>> }>(
  rows: readonly R[],
  columns: readonly C[],
): (R & { repeated: Partial<Record<C, string>> })[] {
  const filled: (R & { repeated: Partial<Record<C, string>> })[] = []
  for (const row of rows) {
    const above = filled.at(-1)?.cells
    const cells = { ...row.cells }
    const repeated: Partial<Record<C, string>> = {}
    for (const column of columns) {
      const mark = row.cells[column]
      const before = above?.[column]
      if (mark === undefined || !before || !isRepeatMark(mark)) continue
      cells[column] = before
      repeated[column] = mark
    }
    filled.push({ ...row, cells, repeated })
  }
  return filled
}
