import { balanceSentence } from '@/i18n/balanceSentence'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { planImportViewWords } from '@/i18n/planImportWords'
import type { ImportOutcome } from '../../collections/Plans/verbs/importPlan'
import { textTable } from './textTable'

/** What was read, what was left out and why, and what it comes to, as tables for a terminal. */
export function importReport(outcome: ImportOutcome, language?: string): string {
  const words = planImportViewWords(language)
  const { statuses, kept, command: shared } = fileImportWords(language)
  const { command, balance } = words
  const hasSheets = new Set(outcome.tables.map(({ sheet }) => sheet)).size > 1
  const place = (sheet: string, row: number) =>
    [hasSheets && sheet, row || '–'].filter(Boolean).join(' ')
  const narrow = hasSheets ? 20 : 6
  const rows = outcome.preview
    .filter(({ plan, problems }) => plan || problems.length === 0)
    .map((row) => [
      place(row.sheet, row.row),
      statuses[row.status],
      `${row.section} ${row.text}`.trim(),
      [...row.lead, ...row.executing].join('; '),
      row.deadline,
    ])
  const problems = outcome.problems.map(({ sheet, row, column, value, message, suggestion }) => [
    place(sheet, row),
    column,
    value,
    message,
    suggestion ?? '',
  ])
  const left = outcome.left.map(({ sheet, rowNumber, fate, text }) => [
    place(sheet, rowNumber),
    (balance.reasons as Record<string, string>)[fate] ?? fate,
    text,
  ])
  const plans = outcome.plans.flatMap(({ label, isNew, tasks, notes }) => [
    `  ${label}: ${isNew ? words.planNew : words.planKnown}, ${fill(words.planTasks, { count: tasks })}`,
    ...notes.map((note) => `    ${note}`),
  ])
  const { agencies, deadlines } = outcome
  const errors = outcome.problems.filter(({ severity }) => severity === 'error').length
  const table = (heading: readonly string[], lines: string[][], widths: number[]) =>
    lines.length ? [textTable(heading, lines, widths), ''] : []
  return [
    ...table(command.heading, rows, [narrow, 10, 60, 34, 40]),
    ...table(command.problemHeading, problems, [narrow, 22, 30, 70, 40]),
    ...table(shared.leftHeading, left, [narrow, 40, 90]),
    `${words.plansTitle}:`,
    ...plans,
    ...(outcome.absent.length ? [fill(words.absent, { count: outcome.absent.length })] : []),
    '',
    balanceSentence(outcome.balance, balance, language),
    ...(outcome.kept ? [fill(kept, { count: outcome.kept })] : []),
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
