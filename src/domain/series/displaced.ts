import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

export type Placed = { schedule: Schedule; changes: readonly OccurrenceChange[] }

/**
 * Those of the given original starts that would vanish, or stand at another time, if a series became
 * as `after`: what must be empty for everything that was logged.
 * @throws DomainError as `expand`
 */
export function displaced(
  starts: Iterable<string>,
  { before, after, daysOff }: { before: Placed; after: Placed; daysOff: DaysOff },
): string[] {
  const was = placeIn(before, daysOff)
  const is = placeIn(after, daysOff)
  return [...starts].filter((start) => is(start) !== was(start)).sort()
}

function placeIn({ schedule, changes }: Placed, daysOff: DaysOff) {
  const moved = new Map(changes.map((change) => [change.originalStart, change.newStart]))
  return (start: string): string | null => {
    const found = findOccurrence(schedule, start, daysOff)
    return found && (moved.get(start) || found.start)
  }
}
