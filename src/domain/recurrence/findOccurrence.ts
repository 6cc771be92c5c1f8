import { addDays } from '@/domain/calendar/civilDate'
import { expand } from '@/domain/recurrence/expand'
import type { DaysOff, Occurrence, Schedule } from '@/domain/recurrence/schedule'

/** No run of days off is longer: Tết with the weekends on both sides and a few bridged days. */
const FARTHEST_MOVE = 20

/**
 * The occurrence of a schedule with this original start (RFC 5545 RECURRENCE-ID), where the day-off
 * policies put it, or null when the schedule has none: another minute, left out, skipped on a day
 * off, or merged into another one of the same moment.
 * @throws DomainError as `expand`
 * @example findOccurrence(schedule, '2018-03-05T05:30', daysOff)?.start
 */
export function findOccurrence(
  schedule: Schedule,
  originalStart: string,
  daysOff: DaysOff,
): Occurrence | null {
  const day = originalStart.slice(0, 10)
  const stays = schedule.holidayPolicy === 'air' && schedule.weekendPolicy === 'air'
  const reach = stays ? 0 : FARTHEST_MOVE
  const range = { from: addDays(day, -reach), to: addDays(day, reach) }
  return (
    expand(schedule, range, daysOff).find((found) => found.originalStart === originalStart) ?? null
  )
}
