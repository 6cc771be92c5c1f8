import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

/** The exceptions of a series with some of them written anew, in the order of their occurrences. */
export function withChanges(
  changes: readonly OccurrenceChange[],
  written: readonly OccurrenceChange[],
): OccurrenceChange[] {
  const byStart = new Map(changes.map((change) => [change.originalStart, change]))
  for (const change of written) byStart.set(change.originalStart, change)
  return [...byStart.values()].sort((a, b) => (a.originalStart < b.originalStart ? -1 : 1))
}

/** Without those that say nothing any more. */
export function withoutChange(
  changes: readonly OccurrenceChange[],
  originalStart: string,
): OccurrenceChange[] {
  return changes.filter((change) => change.originalStart !== originalStart)
}
