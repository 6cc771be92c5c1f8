import { mergeFields, type FieldChange, type MergedField } from '@/domain/imports/mergeFields'
import type { PlanColumn } from '@/importers/plans/columns'
import type { StoredTask } from './storedTasks'
import type { ImportedTask } from './taskContent'

/** What a column of a plan's table becomes in a task; how names were written goes with them. */
export const TASK_FIELDS: readonly MergedField<PlanColumn>[] = [
  { field: 'section', parts: ['section'] },
  { field: 'text', parts: ['text'] },
  { field: 'lead', parts: ['lead', 'leadText'] },
  { field: 'executing', parts: ['executing'] },
  { field: 'coordinating', parts: ['coordinating', 'coordinatingText'] },
  { field: 'requested', parts: ['requested'] },
  { field: 'channel', parts: ['channels', 'channelText'] },
  { field: 'deadline', parts: ['deadline'] },
  { field: 'product', parts: ['product'] },
  { field: 'target', parts: ['statedTarget'] },
  { field: 'source', parts: ['sourceDocument'] },
  { field: 'budget', parts: ['budget'] },
  { field: 'note', parts: ['note'] },
]

/** Fields a person wrote that the file is to win over: all, or each by `takenKey`. */
export type FromFile = 'all' | ReadonlySet<string>

export const takenKey = (taskKey: string, field: PlanColumn): string => `${taskKey}:${field}`

type Values = Record<string, unknown>

export type MergedTask = {
  /** As it is to be stored: what is kept of a person's is in it. */
  task: ImportedTask
  /** As the file says it. */
  said: ImportedTask
  changes: FieldChange<PlanColumn>[]
  imported: Values
}

/** A task of the file against the one that is stored; a new one is all the file's. */
export function mergeTask(
  said: ImportedTask,
  stored: StoredTask | undefined,
  fromFile: FromFile,
): MergedTask {
  const { changes, kept, imported } = mergeFields({
    fields: TASK_FIELDS,
    file: comparable(said),
    stored: comparable(stored ?? {}),
    imported: stored ? lastWritten(stored) : null,
    takesFile: (field) => fromFile === 'all' || fromFile.has(takenKey(said.taskKey, field)),
  })
  const task = { ...said, ...kept }
  const { note } = said.deadline ?? {}
  if (note) task.deadline = { ...task.deadline, note }
  return { task, said, changes: stored ? changes : [], imported }
}

/**
 * No deadline is kept as one of the kind `none`: nothing that a person wrote. And what a person noted
 * beside it no file says: it does not tell two deadlines apart.
 */
function comparable<T extends Values>(task: T): T {
  if (!task.deadline) return task
  const { note: _note, ...deadline } = task.deadline as { kind?: string | null; note?: unknown }
  const kind = deadline.kind === 'none' ? null : deadline.kind
  return { ...task, deadline: { ...deadline, kind } }
}

/** Nobody wrote the tasks of the demonstration. */
function lastWritten(stored: StoredTask): Values | null {
  const known = (stored.imported ?? (stored.demo ? stored : null)) as Values | null
  return known && comparable(known)
}
