import { MINUTES_A_DAY } from '@/domain/calendar/civilDate'
import { isDayOff, isHoliday, isWeekendOff, nearestWorkingDay } from '@/domain/calendar/workingDays'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'

/** Days that the policies carry an occurrence at most: the longest run of days off is well below. */
export const MOST_DAYS_CARRIED = 20

type Policies = Pick<Schedule, 'holidayPolicy' | 'weekendPolicy'>

/**
 * Where the policies put an occurrence of a day: the same day, a working day before or after it, or
 * null when it is skipped. On a holiday the holiday policy decides; where that says "air anyway" the
 * weekend policy is still asked, for a holiday that falls on a weekend.
 */
export function movedDay(day: number, policies: Policies, daysOff: DaysOff): number | null {
  let policy = isHoliday(day, daysOff) ? policies.holidayPolicy : 'air'
  if (policy === 'air' && isWeekendOff(day, daysOff)) policy = policies.weekendPolicy
  if (policy === 'air') return day
  if (policy === 'skip') return null
  return nearestWorkingDay(day, policy === 'next' ? 1 : -1, daysOff)
}

/**
 * The window of original starts that may end up between two days: occurrences on the days off just
 * before it may be moved forward into it, those just after it back.
 */
export function originsWindow(
  window: { firstDay: number; lastDay: number },
  policies: Policies,
  daysOff: DaysOff,
): { from: number; to: number } {
  const used = [policies.holidayPolicy, policies.weekendPolicy]
  let first = window.firstDay
  let last = window.lastDay
  if (used.includes('next')) while (isDayOff(first - 1, daysOff)) first -= 1
  if (used.includes('previous')) while (isDayOff(last + 1, daysOff)) last += 1
  return { from: first * MINUTES_A_DAY, to: (last + 1) * MINUTES_A_DAY - 1 }
}
