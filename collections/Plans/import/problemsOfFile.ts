import type { RowProblem } from '@/importers/plans/planRow'
import type { CatalogueRow } from './taskContent'

/** What reading told, and each row that belongs to no plan. */
export function problemsOfFile(file: {
  rows: readonly CatalogueRow[]
  problems: readonly RowProblem[]
}): RowProblem[] {
  const planless = file.rows
    .filter((row) => !row.plan)
    .map(({ sheet, rowNumber }): RowProblem => ({
      sheet,
      row: rowNumber,
      column: 'plan',
      value: '',
      code: 'planMissing',
      severity: 'error',
      details: {},
    }))
  return [...file.problems, ...planless]
}
