import type { PlanImportWords } from '@/i18n/vi/planImport'
import { fill } from '@/i18n/fill'
import type { PlanFile } from './readPlanFile'
import type { RowProblem } from './planRow'

/** What `plan:import --json` prints and the admin shows. */
export type ImportResult = {
  rows: number
  created: number
  updated: number
  unchanged: number
  problems: {
    /** '' where the file has one sheet without a name. */
    sheet: string
    row: number
    column: string
    value: string
    message: string
    suggestion: string | null
    code: string
    severity: 'error' | 'warning'
  }[]
  deadlines: { understood: number; notUnderstood: number }
  /** Names of agencies and groups in the cells, and how many of them were resolved. */
  agencies: { resolved: number; notResolved: number }
}

type Counts = { created: number; updated: number; unchanged: number }

/** Puts the result of reading a file and comparing it into words. `words` decide the language. */
export function importResult(
  file: Pick<PlanFile<unknown, unknown, unknown>, 'rows' | 'problems'>,
  counts: Counts,
  words: PlanImportWords,
): ImportResult {
  const stated = file.rows.filter(({ deadline }) => deadline.kind !== 'none')
  const notUnderstood = stated.filter(({ deadline }) => deadline.kind === 'notUnderstood').length
  const notResolved = file.problems.filter(({ code }) => code.startsWith('agency.')).length
  return {
    rows: file.rows.length,
    created: counts.created,
    updated: counts.updated,
    unchanged: counts.unchanged,
    problems: file.problems.map((problem) => inWords(problem, words)),
    deadlines: { understood: stated.length - notUnderstood, notUnderstood },
    agencies: {
      resolved: file.rows.reduce((sum, row) => sum + partiesOf(row), 0),
      notResolved,
    },
  }
}

function partiesOf(row: PlanFile<unknown, unknown, unknown>['rows'][number]): number {
  return row.lead.length + row.executing.length + row.coordinating.length + row.requested.length
}

function inWords(problem: RowProblem, words: PlanImportWords): ImportResult['problems'][number] {
  const { sheet, row, value, code, severity, suggestion } = problem
  const messages: Record<string, string> = words.problems
  const columns: Record<string, string> = words.columns
  const role = columns[problem.details.role ?? '']
  return {
    sheet,
    row,
    column: words.columns[problem.column],
    value,
    message: fill(messages[`${code}.${problem.details.from ?? ''}`] ?? messages[code] ?? code, {
      value,
      ...problem.details,
      ...(role ? { role } : {}),
    }),
    suggestion: suggestion ?? null,
    code,
    severity,
  }
}
