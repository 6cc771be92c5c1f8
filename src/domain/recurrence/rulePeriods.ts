import type { CivilDate } from '@/domain/calendar/civilDate'
import { civilOf, dayNumber, isLeapYear, monthLength, weekdayOf } from '@/domain/calendar/civilDate'
import type { Rule } from '@/domain/recurrence/rule'

/**
 * The periods (days, weeks, months or years) a rule steps through. Which of them INTERVAL keeps is
 * arithmetic on the period's number, so a rule can be asked about any day without walking there from
 * its start: the cost does not grow with a series' age.
 */
export type RulePeriods = {
  /** First day of the period that a day lies in. */
  first: (dayNo: number) => number
  /** Length in days of the period beginning on a day. */
  length: (firstDay: number) => number
  /** Whether INTERVAL keeps the period beginning on a day. */
  isKept: (firstDay: number) => boolean
}

export function rulePeriods(rule: Rule, startDay: number, origin: CivilDate): RulePeriods {
  const { interval, frequency } = rule
  const kept = (distance: number) => interval === 1 || distance % interval === 0
  switch (frequency) {
    case 'DAILY':
      return { first: (day) => day, length: () => 1, isKept: (first) => kept(first - startDay) }
    case 'WEEKLY': {
      const first = (day: number) => weekStartOf(day, rule.weekStart)
      const origins = first(startDay)
      return { first, length: () => 7, isKept: (week) => kept((week - origins) / 7) }
    }
    case 'MONTHLY':
      return {
        first: (day) => day - civilOf(day).day + 1,
        length: (firstDay) => {
          const { year, month } = civilOf(firstDay)
          return monthLength(year, month)
        },
        isKept: (firstDay) => {
          if (interval === 1) return true
          const { year, month } = civilOf(firstDay)
          return kept((year - origin.year) * 12 + month - origin.month)
        },
      }
    case 'YEARLY':
      return {
        first: (day) => dayNumber(civilOf(day).year, 1, 1),
        length: (firstDay) => (isLeapYear(civilOf(firstDay).year) ? 366 : 365),
        isKept: (firstDay) => interval === 1 || kept(civilOf(firstDay).year - origin.year),
      }
  }
}

/** First day of the week that a day lies in, for weeks beginning on `weekStart` (WKST). */
export function weekStartOf(dayNo: number, weekStart: number): number {
  return dayNo - ((weekdayOf(dayNo) - weekStart + 7) % 7)
}
