import type { Deadline } from '@/domain/deadlines/deadline'
import { readStoredDeadline, type StoredDeadline } from '@/domain/deadlines/storedDeadline'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import type { ResolvedParty } from '@/domain/agencies/resolveAgencies'
import { deadlineWords } from '@/i18n/planImportWords'
import type { PlanImportWords } from '@/i18n/vi/planImport'
import { importResult, type ImportResult } from './importResult'
import type { ShownChange } from '@/importers/shownChange'
import type { PlanColumn } from './columns'
import { placeOf, type PlanRow, type RowProblem } from './planRow'

type Named = { name: string }
type Row = PlanRow<Named, Named, { code: string; nameVi: string; nameEn: string; icon: string }>

/** Of what is `kept` the file would change something that a person wrote, and does not. */
type PreviewStatus = 'created' | 'updated' | 'kept' | 'unchanged' | 'blocked' | 'ignored'

/** A row of the file as it was understood, for a person to check before anything is written. */
export type PreviewRow = {
  sheet: string
  row: number
  plan: string
  order: string
  section: string
  text: string
  lead: string[]
  executing: string[]
  coordinating: string[]
  requested: string[]
  channels: { code: string; name: string; icon: string }[]
  deadline: string
  product: string
  target: string
  source: string
  budget: string
  note: string
  /** What it would change, or does not, of a task that is there. */
  changes: ShownChange[]
  status: PreviewStatus
  /** `at` is the column's key, for marking its cell. */
  problems: (ImportResult['problems'][number] & { at: PlanColumn | 'file' })[]
}

type Changes = {
  /** As they will be stored. */
  tasks: readonly { taskKey: string; deadline?: StoredDeadline | null }[]
  created: readonly { taskKey: string }[]
  updated: readonly { taskKey: string }[]
}

/**
 * All rows of the file with what they become, and with the lines that were left out because they are
 * no tasks: those carry problems only.
 */
export function previewRows({
  file,
  changes,
  changesOf = () => [],
  words,
  language,
}: {
  file: { rows: readonly Row[]; problems: readonly RowProblem[] }
  changes: Changes
  /** By the task's key. */
  changesOf?: (taskKey: string) => ShownChange[]
  words: PlanImportWords
  language?: string
}): PreviewRow[] {
  const said = importResult(
    { rows: [], problems: [...file.problems] },
    { created: 0, updated: 0, unchanged: 0 },
    words,
  ).problems
  const problems = new Map<string, PreviewRow['problems']>()
  file.problems.forEach(({ sheet, row, column }, index) => {
    const one = said[index]
    const place = placeOf(sheet, row)
    if (one) problems.set(place, [...(problems.get(place) ?? []), { ...one, at: column }])
  })
  const problemsOf = ({ sheet, rowNumber }: Row) => problems.get(placeOf(sheet, rowNumber)) ?? []
  const keys = (tasks: readonly { taskKey: string }[]) => new Set(tasks.map((t) => t.taskKey))
  const [created, updated] = [keys(changes.created), keys(changes.updated)]
  const planned = file.rows.filter((row) => row.plan)
  const taskOf = new Map(planned.map((row, index) => [row, changes.tasks[index]]))
  const statusOf = (row: Row): PreviewStatus => {
    const key = taskOf.get(row)?.taskKey ?? ''
    if (problemsOf(row).some((one) => one.severity === 'error')) return 'blocked'
    if (created.has(key)) return 'created'
    if (updated.has(key)) return 'updated'
    return changesOf(key).length > 0 ? 'kept' : 'unchanged'
  }
  const deadlineOf = (row: Row): Deadline => {
    const isKept = problemsOf(row).some(({ code, at }) => code === 'kept' && at === 'deadline')
    const { phrase } = row.deadline
    return isKept ? { phrase, ...readStoredDeadline(taskOf.get(row)?.deadline) } : row.deadline
  }
  const shown = file.rows.map((row): PreviewRow => ({
    sheet: row.sheet,
    row: row.rowNumber,
    plan: row.plan?.label ?? '',
    order: row.order,
    section: row.section,
    text: row.text,
    lead: row.lead.map(nameOf),
    executing: row.executing.map(nameOf),
    coordinating: row.coordinating.map(nameOf),
    requested: row.requested.map(nameOf),
    channels: row.channels.map(({ code, nameVi, nameEn, icon }) => ({
      code,
      icon,
      name: language === 'en' ? nameEn : nameVi,
    })),
    deadline: describeDeadline(deadlineOf(row), deadlineWords(language)),
    product: row.product,
    target: row.target ?? '',
    source: row.source,
    budget: row.budget ?? '',
    note: row.note ?? '',
    changes: changesOf(taskOf.get(row)?.taskKey ?? ''),
    status: statusOf(row),
    problems: problemsOf(row),
  }))
  const read = new Set(file.rows.map(({ sheet, rowNumber }) => placeOf(sheet, rowNumber)))
  const others = [...problems].filter(([place]) => !read.has(place))
  const left = others.map(([, list]): PreviewRow => ({
    ...{ sheet: list[0]?.sheet ?? '', row: list[0]?.row ?? 0 },
    ...{ plan: '', order: '', section: '', text: list[0]?.value ?? '', deadline: '' },
    ...{ product: '', target: '', source: '', budget: '', note: '' },
    ...{ lead: [], executing: [], coordinating: [], requested: [], channels: [], changes: [] },
    status: list.some(({ severity }) => severity === 'error') ? 'blocked' : 'ignored',
    problems: list,
  }))
  // Rows of no task stand where they stand in the file: after the last task above them, in their sheet.
  const sheets = [...new Set([...shown, ...left].map(({ sheet }) => sheet))]
  const place = ({ sheet, row }: PreviewRow) => sheets.indexOf(sheet) * 1e6 + row
  return [...shown, ...left].sort((a, b) => place(a) - place(b))
}

const nameOf = (party: ResolvedParty<Named, Named>): string =>
  party.type === 'agency' ? party.agency.name : party.group.name
