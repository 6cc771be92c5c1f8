import { addDays } from '@/domain/calendar/civilDate'
import type { DateRange, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'

/** A quarter: far enough to meet the next holidays, near enough to be looked through at once. */
export const HORIZON_DAYS = 92

/**
 * The days for which conflicts are looked for: `HORIZON_DAYS` from today or, if that is later, from the
 * first date of the schedule. Null when the schedule lies in the past: history has no conflicts to avoid.
 * @throws DomainError as `scheduleSpan`
 */
export function horizonOf(schedule: Schedule, today: string): DateRange | null {
  const { first, last } = scheduleSpan(schedule)
  if (last !== null && last < today) return null
  const from = first > today ? first : today
  const to = addDays(from, HORIZON_DAYS - 1)
  return { from, to: last !== null && last < to ? last : to }
}
