import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import { deadlineWords } from '@/i18n/planImportWords'
import type { PlanImportWords } from '@/i18n/vi/planImport'
import type { PlanColumn } from '@/importers/plans/columns'
import type { ShownChange } from '@/importers/shownChange'
import type { Task as StoredTaskFields } from '@/payload-types'
import type { importCatalogue } from '@/queries/importCatalogue'
import { takenKey, type MergedTask } from './mergeTask'
import type { StoredTask } from './storedTasks'

type Names = Awaited<ReturnType<typeof importCatalogue>>
type Task = Partial<Omit<StoredTaskFields, 'plan'>>

/** What differs between a file's tasks and the stored ones, in words: old, new, and whose the old is. */
export function changesInWords(names: Names, words: PlanImportWords, language?: string) {
  const nameOf = new Map<string, string>([
    ...names.agencies.map(({ id, name }): [string, string] => [id, name]),
    ...names.groups.map(({ id, name }): [string, string] => [id, name]),
    ...names.channels.map(({ id, nameVi, nameEn }): [string, string] => [
      id,
      language === 'en' ? nameEn : nameVi,
    ]),
  ])
  const listed = (all: readonly unknown[] | null | undefined) =>
    (all ?? []).map((one) => nameOf.get(idIn(one)) ?? '').join('; ')
  const readings: Partial<Record<PlanColumn, (task: Task) => [string, string?]>> = {
    section: ({ section }) => [section ?? ''],
    text: ({ text }) => [text ?? ''],
    lead: ({ lead, leadText }) => [listed(lead), leadText ?? ''],
    executing: ({ executing }) => [listed(executing)],
    coordinating: ({ coordinating, coordinatingText }) => [
      listed(coordinating),
      coordinatingText ?? '',
    ],
    requested: ({ requested }) => [listed(requested)],
    channel: ({ channels, channelText }) => [listed(channels), channelText ?? ''],
    deadline: ({ deadline }) => {
      const read = { ...readStoredDeadline(deadline), phrase: deadline?.phrase ?? '' }
      return [describeDeadline(read, deadlineWords(language)), deadline?.phrase ?? '']
    },
    product: ({ product }) => [product ?? ''],
    target: ({ statedTarget }) => [statedTarget ?? ''],
    source: ({ sourceDocument }) => [sourceDocument ?? ''],
    budget: ({ budget }) => [budget ?? ''],
    note: ({ note }) => [note ?? ''],
  }
  return ({ said, changes }: MergedTask, stored: StoredTask | undefined): ShownChange[] =>
    changes.map(({ field, byHand, kept }) => {
      const [before, after] = apart(readings[field]?.(stored ?? {}), readings[field]?.(said))
      const key = takenKey(said.taskKey, field)
      return { key, at: field, label: words.columns[field], before, after, byHand, kept }
    })
}

type Reading = [meant: string, written?: string]

/** What is meant; the same meaning in other words is told by the words. */
function apart(before: Reading = [''], after: Reading = ['']): [string, string] {
  if (before[0] !== after[0]) return [before[0] || (before[1] ?? ''), after[0] || (after[1] ?? '')]
  return [before[1] ?? before[0], after[1] ?? after[0]]
}

/** A channel is its id; a party says of which collection it is. */
function idIn(one: unknown): string {
  if (typeof one === 'string') return one
  const { value } = one as { value?: string | { id: string } }
  return typeof value === 'string' ? value : (value?.id ?? '')
}
