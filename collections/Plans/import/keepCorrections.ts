import type { RowProblem } from '@/importers/plans/planRow'
import type { StoredTask } from './storedTasks'
import type { ImportedTask } from './taskContent'

/**
 * What the file could not say, a person has set since: where the words of the cell are the same and
 * were not understood, the task keeps what it has.
 */
export function keepCorrections(
  task: ImportedTask,
  stored: StoredTask | undefined,
  columns: ReadonlySet<RowProblem['column']>,
): ImportedTask {
  if (!stored || columns.size === 0) return task
  const same = (now?: string | null, before?: string | null) => (now ?? '') === (before ?? '')
  const kept = { ...task }
  if (columns.has('lead') && same(task.leadText, stored.leadText)) kept.lead = stored.lead
  if (columns.has('coordinating') && same(task.coordinatingText, stored.coordinatingText)) {
    kept.coordinating = stored.coordinating
    kept.requested = stored.requested
  }
  if (columns.has('executing')) kept.executing = stored.executing
  if (columns.has('requested')) kept.requested = stored.requested
  if (columns.has('channel') && same(task.channelText, stored.channelText)) {
    kept.channels = stored.channels
  }
  if (columns.has('deadline') && same(task.deadline?.phrase, stored.deadline?.phrase)) {
    kept.deadline = { ...stored.deadline }
  }
  return kept
}
