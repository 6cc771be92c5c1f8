import type { CivilDate } from '@/domain/calendar/civilDate'
import { civilOf, dayNumber, isLeapYear, monthLength, weekdayOf } from '@/domain/calendar/civilDate'
import type { Rule } from '@/domain/recurrence/rule'
import { weekNumbers } from '@/domain/recurrence/weekNumbers'

type DayTest = (dayNo: number, date: CivilDate) => boolean

/**
 * Which days satisfy the BY… parts of a rule, INTERVAL and BYSETPOS aside. Every part, "expand" or
 * "limit" in the table of RFC 5545 §3.3.10, comes down to a test of a single day, because a period's
 * days are those of its days that pass. What the rule leaves open has been filled in.
 */
export function dayMatcher(rule: Rule): (day: number) => boolean {
  const tests: DayTest[] = []
  if (rule.byMonth.length) tests.push((_, { month }) => rule.byMonth.includes(month))
  if (rule.byMonthDay.length) tests.push(monthDayTest(rule))
  if (rule.byYearDay.length) tests.push(yearDayTest(rule))
  if (rule.byWeekNo.length) tests.push(weekNumberTest(rule))
  if (rule.byDay.length) tests.push(weekdayTest(rule))
  return (day) => {
    const date = civilOf(day)
    return tests.every((test) => test(day, date))
  }
}

function monthDayTest({ byMonthDay }: Rule): DayTest {
  return (_, { year, month, day }) =>
    byMonthDay.includes(day) || byMonthDay.includes(day - monthLength(year, month) - 1)
}

function yearDayTest({ byYearDay }: Rule): DayTest {
  return (day, { year }) => {
    const yearDay = day - dayNumber(year, 1, 1) + 1
    return byYearDay.includes(yearDay) || byYearDay.includes(yearDay - yearLength(year) - 1)
  }
}

function weekNumberTest({ byWeekNo, weekStart }: Rule): DayTest {
  return (day) => {
    const { fromStart, fromEnd } = weekNumbers(day, weekStart)
    return byWeekNo.includes(fromStart) || byWeekNo.includes(fromEnd)
  }
}

/** BYDAY; with ordinals within the month, or within the year for YEARLY without BYMONTH. */
function weekdayTest(rule: Rule): DayTest {
  const withinYear = rule.frequency === 'YEARLY' && rule.byMonth.length === 0
  return (dayNo, { year, month, day }) => {
    const weekday = weekdayOf(dayNo)
    const index = withinYear ? dayNo - dayNumber(year, 1, 1) : day - 1
    const length = withinYear ? yearLength(year) : monthLength(year, month)
    const fromStart = Math.floor(index / 7) + 1
    const fromEnd = -Math.floor((length - 1 - index) / 7) - 1
    return rule.byDay.some(
      (wanted) =>
        wanted.weekday === weekday &&
        (wanted.ordinal === 0 || wanted.ordinal === fromStart || wanted.ordinal === fromEnd),
    )
  }
}

function yearLength(year: number): number {
  return isLeapYear(year) ? 366 : 365
}
