import type { IcsRow } from '@/importers/ics/icsRow'
import type { StoredActivity } from './storedActivities'

/** Whether all that the file tells of single occurrences is stored already. */
export function sameChanges(row: IcsRow, stored: StoredActivity['changes']): boolean {
  const known = new Map(stored.map((change) => [change.originalStart, change]))
  return row.changes.every((change) => {
    const one = known.get(change.originalStart)
    return !!one && changeOf(one) === changeOf(change)
  })
}

export const changeOf = (change: {
  kind: string
  newStart?: string | null
  newDurationMinutes?: number | null
  newTitle?: string | null
}): string =>
  JSON.stringify([
    change.kind,
    change.newStart || null,
    change.newDurationMinutes ?? null,
    change.newTitle || null,
  ])
