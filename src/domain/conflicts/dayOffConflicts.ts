import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { isHoliday, isWeekendOff } from '@/domain/calendar/workingDays'
import type { Finding } from '@/domain/conflicts/conflict'
import { parseRule } from '@/domain/recurrence/parseRule'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'

/**
 * Dates of an activity on public holidays and free weekends. Only a schedule that says "air anyway"
 * has any; swapped working days are none. A weekday that the rule names itself ("Chủ Nhật hằng tuần")
 * is meant, and no conflict.
 * @throws DomainError as `parseRule`
 */
export function dayOffConflicts(
  dates: readonly string[],
  schedule: Pick<Schedule, 'rrule' | 'holidayPolicy' | 'weekendPolicy'>,
  daysOff: DaysOff,
): Finding[] {
  const named = new Set(
    schedule.rrule ? parseRule(schedule.rrule).byDay.map(({ weekday }) => weekday) : [],
  )
  return dates.flatMap((date): Finding[] => {
    const day = parseDate(date)
    if (isHoliday(day, daysOff)) return [{ code: 'onHoliday', date }]
    if (isWeekendOff(day, daysOff) && !named.has(weekdayOf(day)))
      return [{ code: 'onWeekend', date }]
    return []
  })
}
