import { addDays, formatDate, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import type { DaysOff } from '@/domain/recurrence/schedule'

/** No run of days off is longer, in days. */
export const LONGEST_RUN_OFF = 40

/** Saturdays and Sundays, unless worked in exchange for another day ("làm bù"). */
export function isWeekendOff(dayNo: number, daysOff: DaysOff): boolean {
  return weekdayOf(dayNo) >= 5 && !daysOff.swappedWorkingDays.has(formatDate(dayNo))
}

/** Public holidays and other announced days off; a swapped working day does not undo a holiday. */
export function isHoliday(dayNo: number, daysOff: DaysOff): boolean {
  return daysOff.holidays.has(formatDate(dayNo))
}

export function isDayOff(dayNo: number, daysOff: DaysOff): boolean {
  return isWeekendOff(dayNo, daysOff) || isHoliday(dayNo, daysOff)
}

/** First working day strictly after (`step` 1) or before (`step` −1) a day number. */
export function nearestWorkingDay(dayNo: number, step: 1 | -1, daysOff: DaysOff): number {
  let day = dayNo + step
  while (isDayOff(day, daysOff)) day += step
  return day
}

/**
 * Whether people work on a local date (`YYYY-MM-DD`): Monday to Friday and swapped Saturdays or
 * Sundays, holidays excepted.
 * @throws DomainError `dateImpossible`
 * @example isWorkingDay('2026-01-10', { holidays, swappedWorkingDays: new Set(['2026-01-10']) }) // true, a Saturday worked for 2 January
 */
export function isWorkingDay(date: string, daysOff: DaysOff): boolean {
  return !isDayOff(parseDate(date), daysOff)
}

/** The first working day strictly after `date`. @throws DomainError `dateImpossible` */
export function nextWorkingDay(date: string, daysOff: DaysOff): string {
  return formatDate(nearestWorkingDay(parseDate(date), 1, daysOff))
}

/** The last working day strictly before `date`. @throws DomainError `dateImpossible` */
export function previousWorkingDay(date: string, daysOff: DaysOff): string {
  return formatDate(nearestWorkingDay(parseDate(date), -1, daysOff))
}

/**
 * `date` moved by whole working days, forwards or backwards; 0 gives the date itself. Used for "at
 * least one working day between cut-off and sending" (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5).
 */
export function addWorkingDays(date: string, days: number, daysOff: DaysOff): string {
  let result = addDays(date, 0)
  for (let left = Math.abs(days); left > 0; left--) {
    result = days > 0 ? nextWorkingDay(result, daysOff) : previousWorkingDay(result, daysOff)
  }
  return result
}
