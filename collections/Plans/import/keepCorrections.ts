import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { sameValue } from '@/domain/imports/sameValue'
import type { PlanColumn } from '@/importers/plans/columns'
import type { RowProblem } from '@/importers/plans/planRow'
import type { StoredTask } from './storedTasks'
import type { ImportedTask } from './taskContent'

type Kept = { task: ImportedTask; columns: PlanColumn[] }

/**
 * What the file could not say for sure, a person has set since: where the words of the cell are the same
 * and were not clear, the task keeps what it has, if it has something; `columns` are those in which that
 * is not what the file was read as.
 */
export function keepCorrections(
  task: ImportedTask,
  stored: StoredTask | undefined,
  unclear: ReadonlySet<RowProblem['column']>,
): Kept {
  if (!stored) return { task, columns: [] }
  const same = (now?: string | null, before?: string | null) => (now ?? '') === (before ?? '')
  const changed: Partial<ImportedTask> = {}
  const columns: PlanColumn[] = []
  const keep = (column: PlanColumn, field: keyof ImportedTask & keyof StoredTask) => {
    const value = stored[field]
    if (Array.isArray(value) && value.length === 0) return
    if (value === null || value === undefined) return
    if (!sameValue(value, task[field])) columns.push(column)
    Object.assign(changed, { [field]: value })
  }
  if (unclear.has('lead') && same(task.leadText, stored.leadText)) keep('lead', 'lead')
  if (unclear.has('coordinating') && same(task.coordinatingText, stored.coordinatingText)) {
    keep('coordinating', 'coordinating')
    keep('coordinating', 'requested')
  }
  if (unclear.has('executing')) keep('executing', 'executing')
  if (unclear.has('requested')) keep('requested', 'requested')
  if (unclear.has('channel') && same(task.channelText, stored.channelText)) {
    keep('channel', 'channels')
  }
  const { note, ...deadline } = stored.deadline ?? {}
  // What a person noted beside the deadline is no part of the file.
  if (note) changed.deadline = { ...task.deadline, note }
  const isSame = same(task.deadline?.phrase, deadline.phrase)
  if (unclear.has('deadline') && isSame && saysSomething(deadline)) {
    if (!sameValue(deadline, task.deadline)) columns.push('deadline')
    changed.deadline = { ...stored.deadline }
  }
  return { task: { ...task, ...changed }, columns: [...new Set(columns)] }
}

/** Not understood when it was imported: what is understood now is more than that. */
function saysSomething(deadline: NonNullable<StoredTask['deadline']>): boolean {
  const { kind, due } = readStoredDeadline(deadline)
  return due !== undefined || kind !== 'notUnderstood'
}
