import { parseLocalTime } from '@/domain/calendar/civilDate'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { takesPlace, type OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { instantOf } from '@/domain/recurrence/zoneTime'

export type Placed = { schedule: Schedule; changes: readonly OccurrenceChange[] }

/**
 * Those of the given original starts that would vanish, begin at another instant, last longer or
 * shorter, or no longer take place if a series became as `after`: what must be empty for history.
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
  const byStart = new Map(changes.map((change) => [change.originalStart, change]))
  return (originalStart: string): string | null => {
    const found = findOccurrence(schedule, originalStart, daysOff)
    if (!found) return null
    const { kind, newStart, newDurationMinutes } = byStart.get(originalStart) ?? {}
    const instant = instantOf(
      parseLocalTime((kind === 'moved' && newStart) || found.start),
      schedule.timeZone,
    )
    const length = newDurationMinutes || schedule.durationMinutes
    return `${instant} ${length} ${takesPlace({ change: kind })}`
  }
}
