import type { CivilDate } from '@/domain/calendar/civilDate'
import { civilOf, dayNumber, isLeapYear, monthLength, weekdayOf } from '@/domain/calendar/civilDate'
import type { Frequency, Rule } from '@/domain/recurrence/rule'

/**
 * The periods (days, weeks, months or years) a rule steps through. Which of them INTERVAL keeps is
 * arithmetic on the period's number, so a rule can be asked about any day without walking there from
 * its start: the cost does not grow with a series' age. Plain data, as it is made for every series.
 */
export type RulePeriods = {
  frequency: Frequency
  interval: number
  weekStart: number
  /** Number of the period the start lies in: day, first day of the week, month or year. */
  origin: number
}

export function rulePeriods(rule: Rule, startDay: number, date: CivilDate): RulePeriods {
  const { frequency, interval, weekStart } = rule
  return { frequency, interval, weekStart, origin: periodNumber(rule, startDay, date) }
}

/** First day of the period that a day lies in. */
export function periodStart(periods: RulePeriods, day: number): number {
  switch (periods.frequency) {
    case 'DAILY':
      return day
    case 'WEEKLY':
      return weekStartOf(day, periods.weekStart)
    case 'MONTHLY':
      return day - civilOf(day).day + 1
    case 'YEARLY':
      return dayNumber(civilOf(day).year, 1, 1)
  }
}

/** Length in days of the period beginning on a day. */
export function periodLength(periods: RulePeriods, firstDay: number): number {
  if (periods.frequency === 'DAILY') return 1
  if (periods.frequency === 'WEEKLY') return 7
  const { year, month } = civilOf(firstDay)
  if (periods.frequency === 'MONTHLY') return monthLength(year, month)
  return isLeapYear(year) ? 366 : 365
}

/** Whether INTERVAL keeps the period that a day lies in. */
export function isPeriodKept(periods: RulePeriods, day: number): boolean {
  if (periods.interval === 1) return true
  const distance = periodNumber(periods, day, civilOf(day)) - periods.origin
  return distance % (periods.frequency === 'WEEKLY' ? 7 * periods.interval : periods.interval) === 0
}

/** First day of the week that a day lies in, for weeks beginning on `weekStart` (WKST). */
export function weekStartOf(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7)
}

function periodNumber(
  { frequency, weekStart }: Pick<RulePeriods, 'frequency' | 'weekStart'>,
  day: number,
  date: CivilDate,
): number {
  switch (frequency) {
    case 'DAILY':
      return day
    case 'WEEKLY':
      return weekStartOf(day, weekStart)
    case 'MONTHLY':
      return date.year * 12 + date.month
    case 'YEARLY':
      return date.year
  }
}
