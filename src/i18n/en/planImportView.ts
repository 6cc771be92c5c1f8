import type { PlanImportViewWords } from '@/i18n/vi/planImportView'

/** Words of the page and the command that import a plan's tasks. */
export const planImportView: PlanImportViewWords = {
  title: 'Import a plan',
  intro:
    'Bring the table of a plan’s tasks in from an Excel (.xlsx), CSV or TSV file. It is checked first; nothing is saved until you import it.',
  template: 'Download a template',
  templateName: 'plan-import-template.xlsx',
  file: 'Table of tasks',
  fileHint:
    '.xlsx of {max}, .csv or .tsv of {text} at most. Columns are known by their headings, in any order.',
  plan: 'Plan',
  planHint:
    'Leave empty if the file has a column “Kế hoạch” (plan), or says above the table which plan it goes with. A new plan will be made, e.g. 257/KH-UBND (29/12/2017).',
  importing: 'Importing {count} tasks…',
  import: 'Import {count} tasks',
  doneText: '{created} added, {updated} updated, {unchanged} left as they were.',
  openPlan: 'Open plan {plan}',
  openTasks: 'See its tasks',
  plansTitle: 'Plans in the file',
  planNew: 'will be made',
  planKnown: 'exists',
  planTasks: '{count} tasks',
  notes: {
    fromLine: 'Number and day as the file says: “{line}”.',
    issuer: {
      line: 'Issued by {issuer}, as the file says.',
      symbol: 'Issued by {issuer}, by the symbol {number}.',
      own: 'Issued by {issuer}, the agency that imports it.',
    },
    kind: 'Kind: {level}. State: {state}.',
  },
  absent: '{count} existing task(s) are not in the file: they stay as they are.',
  counts: {
    rows: 'Tasks read',
    errors: 'Errors',
    warnings: 'To check',
    agencies: 'Agencies recognised',
    deadlines: 'Deadlines understood',
  },
  outOf: '{part}/{all}',
  table: 'Rows of the file',
  task: 'Task',
  lead: 'Lead, executing',
  coordinating: 'Coordinating, requested',
  deadline: 'Deadline as understood',
  channels: 'Channels',
  more: 'and {count} more',
  planTitle: 'Plan {number} {date}',
  planDate: 'of {date}',
  balance: {
    whole: 'The file has {count} rows',
    left: '{count} rows not imported',
    parts: {
      taken: '{count} tasks',
      joined: '{count} rows that go on',
      heading: '{count} headings',
      total: '{count} totals',
    },
    reasons: {
      joined: 'Goes on with the task above',
      heading: 'Heading of a section',
      total: 'Total',
      title: 'Headings of the table',
      repeated: 'Headings again',
      columnNumbers: 'Numbers of the columns',
      footer: 'Foot of the document: recipients, signature, notes',
      hiddenRow: 'Hidden row',
      hiddenSheet: 'Hidden sheet',
      notChosen: 'Table not chosen, or its tasks not known',
      noTable: 'In no table',
      otherPlan: 'Of another plan',
      unclear: 'Not clear whether it is a task',
    },
  },
  command: {
    usage:
      'Usage: npm run plan:import -- FILE [--plan "257/KH-UBND"] [--dry-run] [--json] [--lang vi|en]\n\nReads a table of tasks (XLSX, CSV, TSV) and imports all of it, or nothing when it has errors.\n  --plan     the plan the tasks belong to, when the file has no plan column\n  --dry-run  only check, save nothing\n  --json     print the result as JSON\nExit codes: 0 done, 1 errors in the file, 2 wrong call.',
    writing: 'Writing {saved}/{all} tasks',
    heading: ['Row', 'Status', 'Task', 'Lead', 'Deadline'],
    problemHeading: ['Row', 'Column', 'Value', 'Problem', 'Suggestion'],
    summary:
      '{rows} tasks: {created} new, {updated} updated, {unchanged} unchanged.\nAgencies: {agencies}/{allAgencies} recognised. Deadlines: {deadlines}/{allDeadlines} understood. Problems: {errors} errors, {warnings} to check.',
  },
}
