import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { ImportOutcome } from '../../collections/Plans/verbs/importPlan'
import { textTable } from './textTable'

/** What was read and what it comes to, as tables for a terminal. */
export function importReport(outcome: ImportOutcome, words: PlanImportViewWords): string {
  const { command, statuses } = words
  const rows = outcome.preview
    .filter(({ plan, problems }) => plan || problems.length === 0)
    .map((row) => [
      String(row.row),
      statuses[row.status],
      `${row.section} ${row.text}`.trim(),
      row.lead.join('; '),
      row.deadline,
    ])
  const problems = outcome.problems.map(({ row, column, value, message, suggestion }) => [
    row ? String(row) : '–',
    column,
    value,
    message,
    suggestion ?? '',
  ])
  const plans = outcome.plans.map(
    ({ label, isNew, tasks }) =>
      `  ${label}: ${isNew ? words.planNew : words.planKnown}, ${fill(words.planTasks, { count: tasks })}`,
  )
  const { agencies, deadlines } = outcome
  const errors = outcome.problems.filter(({ severity }) => severity === 'error').length
  return [
    textTable(command.heading, rows, [6, 10, 60, 34, 40]),
    ...(problems.length
      ? ['', textTable(command.problemHeading, problems, [6, 22, 30, 70, 40])]
      : []),
    '',
    `${words.plansTitle}:`,
    ...plans,
    ...(outcome.absent.length ? [fill(words.absent, { count: outcome.absent.length })] : []),
    '',
    fill(command.summary, {
      rows: outcome.rows,
      created: outcome.created,
      updated: outcome.updated,
      unchanged: outcome.unchanged,
      agencies: agencies.resolved,
      allAgencies: agencies.resolved + agencies.notResolved,
      deadlines: deadlines.understood,
      allDeadlines: deadlines.understood + deadlines.notUnderstood,
      errors,
      warnings: outcome.problems.length - errors,
    }),
  ].join('\n')
}
