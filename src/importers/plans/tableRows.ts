import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'
import { fillRepeats } from '@/domain/text/repeatMark'
import type { PlanColumn, TableHead } from './columns'
import { PLAN_COLUMNS, recogniseColumns } from './columns'
import type { Grid } from './grid'

/** The cells of one task, as written, and the row of the sheet it begins on (counted from 1). */
export type TableRow = {
  rowNumber: number
  cells: Partial<Record<PlanColumn, string>>
  /** Marks ("nt", `"`) in whose place the cell above was read, by column. */
  repeated?: Partial<Record<PlanColumn, string>>
}

/** A row of the sheet that is neither task nor heading; reported, so that nothing is dropped in silence. */
export type IgnoredRow = { rowNumber: number; value: string }

const SECTION_NUMBER = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/
/** Columns whose merged cells hold for every row beside them; a merged text is one task. */
const FILLED_DOWN: readonly PlanColumn[] = PLAN_COLUMNS.filter(
  (name) => name !== 'order' && name !== 'text',
)

const REPEATABLE: readonly PlanColumn[] = PLAN_COLUMNS.filter((name) => name !== 'order')

/**
 * The tasks of a table below its headings. Skips repeated headings at page breaks and rows of column
 * numbers; takes merged section rows as the section of what follows; joins a row without a number to the
 * one before (a row split over two pages).
 */
export function tableRows(
  grid: Grid,
  head: TableHead,
): { rows: TableRow[]; ignored: IgnoredRow[] } {
  const { columns } = head
  const rows: TableRow[] = []
  const ignored: IgnoredRow[] = []
  let section: string | undefined
  let afterGap = false
  const filled = fillMergedCells(grid, head)

  for (const [offset, row] of filled.slice(head.lastRow + 1).entries()) {
    const rowNumber = head.lastRow + offset + 2
    const present = row.filter((cell) => cell.trim() !== '')
    if (present.length === 0) {
      afterGap = true
      continue
    }
    if (isHeading(row, head) || isColumnNumbers(present)) {
      afterGap = false
      continue
    }
    const cells = pick(row, head)
    const label = sectionLabel(cells, present, columns.order !== undefined)
    const previous = rows.at(-1)
    if (label !== undefined) section = label
    else if (columns.order === undefined || cells.order) {
      rows.push({ rowNumber, cells: { ...(section ? { section } : {}), ...cells } })
    } else if (cells.text && columns.lead !== undefined && cells.lead && cells.deadline) {
      // A whole task that lost its number.
      rows.push({ rowNumber, cells: { ...(section ? { section } : {}), ...cells } })
    } else if (previous && !afterGap) join(previous, cells)
    else ignored.push({ rowNumber, value: normalizeLine(present.join(' · ')).slice(0, 200) })
    afterGap = false
  }
  return { rows: fillRepeats(rows, REPEATABLE), ignored }
}

function pick(row: readonly string[], { columns }: TableHead): TableRow['cells'] {
  const cells: TableRow['cells'] = {}
  for (const name of PLAN_COLUMNS) {
    const index = columns[name]
    const value = index === undefined ? '' : (row[index] ?? '').trim()
    if (value !== '') cells[name] = value
  }
  return cells
}

/** A row with one value that spans the table ("II. NHIỆM VỤ"), or "I" beside a title and nothing else. */
function sectionLabel(
  cells: TableRow['cells'],
  present: readonly string[],
  hasOrder: boolean,
): string | undefined {
  const { order, text, ...others } = cells
  if (present.length === 1 && Object.keys(others).length === 0) {
    const label = hasOrder ? (order ?? (text === undefined ? present[0] : undefined)) : text
    return label === undefined || /^\d+[.)]?$/.test(label) ? undefined : normalizeLine(label)
  }
  if (!order || !text || present.length > 2 || !SECTION_NUMBER.test(order)) return undefined
  return normalizeLine(`${order.replace(/[.)]$/, '')}. ${text}`)
}

function isHeading(row: readonly string[], head: TableHead): boolean {
  const again = Object.entries(recogniseColumns(row))
  return again.length > 1 && again.every(([name, at]) => head.columns[name as PlanColumn] === at)
}

function isColumnNumbers(present: readonly string[]): boolean {
  return present.length > 2 && present.every((cell) => COLUMN_NUMBER.test(cell.trim()))
}

function join(previous: TableRow, cells: TableRow['cells']): void {
  for (const name of PLAN_COLUMNS) {
    const more = cells[name]
    const before = previous.cells[name]
    if (more === undefined || (before && matchKey(before) === matchKey(more))) continue
    // "KH-" at the end of a page goes on with "UBND" on the next.
    const glue = before?.endsWith('-') ? '' : '\n'
    previous.cells[name] = before ? before + glue + more : more
  }
}

function fillMergedCells(grid: Grid, { columns }: TableHead): string[][] {
  const rows = grid.rows.map((row) => [...row])
  const shared = new Set(FILLED_DOWN.map((name) => columns[name]))
  for (const { column, firstRow, lastRow } of grid.mergedDown) {
    if (!shared.has(column)) continue
    const value = rows[firstRow]?.[column] ?? ''
    for (const row of rows.slice(firstRow + 1, lastRow + 1)) row[column] = value
  }
  return rows
}
