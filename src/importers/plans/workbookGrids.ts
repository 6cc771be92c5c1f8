import type { Cell, Sheet, Workbook } from '@/importers/xlsx/workbook'
import type { Grid } from './grid'

/** The sheets of a workbook as tables of texts. */
export function workbookGrids({ sheets }: Workbook): Grid[] {
  return sheets.map(gridOf)
}

function gridOf({ rows, merges }: Sheet): Grid {
  const last = rows.reduce((most, { number }) => Math.max(most, number), 0)
  const grid: string[][] = Array.from({ length: last }, () => [])
  for (const { number, cells } of rows) {
    const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0)
    const row = Array<string>(width).fill('')
    for (const cell of cells) row[cell.column] = cellText(cell)
    grid[number - 1] = row
  }
  const mergedDown = merges
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .map(({ firstColumn, firstRow, lastRow }) => ({
      column: firstColumn,
      firstRow: firstRow - 1,
      lastRow: lastRow - 1,
    }))
  return { rows: grid, mergedDown }
}

/** Dates as days, or as the month that is shown; numbers without the marks of their format. */
function cellText(cell: Cell): string {
  if (cell.kind === 'date') {
    const [year, month, day] = cell.value.slice(0, 10).split('-')
    return day || !month ? cell.value.slice(0, 10) : `${month}/${year}`
  }
  return cell.kind === 'number' ? String(cell.value) : cell.shown
}
