import {
  FIRST_DAY,
  LAST_DAY,
  MINUTES_A_DAY,
  formatDate,
  parseLocalTime,
} from '@/domain/calendar/civilDate'
import { occurrenceOf } from '@/domain/recurrence/expand'
import type { DaysOff, Occurrence, Schedule } from '@/domain/recurrence/schedule'
import { slots } from '@/domain/recurrence/slots'

/**
 * The first occurrence that begins strictly after a local time (`YYYY-MM-DDTHH:mm` in the schedule's
 * zone), or null when there is none until the end of 2199.
 * @throws DomainError as `expand`
 * @example nextAfter(schedule, '2018-03-05T05:30', daysOff)?.start // '2018-03-05T17:00'
 */
export function nextAfter(schedule: Schedule, after: string, daysOff: DaysOff): Occurrence | null {
  return nextOccurrences(schedule, { after, limit: 1, daysOff })[0] ?? null
}

/**
 * The next `limit` occurrences strictly after a local time; fewer when the series ends. "The next
 * five dates" of the schedule field.
 * @throws DomainError as `expand`
 */
export function nextOccurrences(
  schedule: Schedule,
  { after, limit, daysOff }: { after: string; limit: number; daysOff: DaysOff },
): Occurrence[] {
  const since = parseLocalTime(after)
  const found: Occurrence[] = []
  // An occurrence may be moved forward over days off, so look from the day asked about itself.
  let first = Math.max(FIRST_DAY, Math.floor(since / MINUTES_A_DAY))
  for (let days = 31; first <= LAST_DAY && found.length < limit; days *= 2) {
    const last = Math.min(LAST_DAY, first + days - 1)
    const range = { from: formatDate(first), to: formatDate(last) }
    for (const slot of slots(schedule, range, daysOff)) {
      if (slot.start > since && found.length < limit) found.push(occurrenceOf(slot, schedule))
    }
    first = last + 1
  }
  return found
}
