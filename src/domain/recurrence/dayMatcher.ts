import type { CivilDate } from '@/domain/calendar/civilDate'
import { civilOf, dayNumber, isLeapYear, monthLength, weekdayOf } from '@/domain/calendar/civilDate'
import type { ByDay, Rule } from '@/domain/recurrence/rule'
import { weekNumbers } from '@/domain/recurrence/weekNumbers'

type DayTest = (dayNo: number, date: CivilDate) => boolean

const remembered = new WeakMap<Rule, Map<number, (day: number) => boolean>>()

/**
 * Which days satisfy the BY… parts of a rule, INTERVAL and BYSETPOS aside. Every part, "expand" or
 * "limit" in the table of RFC 5545 §3.3.10, comes down to a test of a single day, because a period's
 * days are those of its days that pass. Series that share a rule share the test.
 */
export function dayMatcher(
  rule: Rule,
  startDay: number,
  origin: CivilDate,
): (day: number) => boolean {
  let ofRule = remembered.get(rule)
  if (!ofRule) remembered.set(rule, (ofRule = new Map()))
  const key = originKey(rule, startDay, origin)
  let matcher = ofRule.get(key)
  if (!matcher) ofRule.set(key, (matcher = buildMatcher(withDefaults(rule, startDay, origin))))
  return matcher
}

function buildMatcher(rule: Rule): (day: number) => boolean {
  const weekdays = weekdayMask(rule.byDay)
  const tests = dateTests(rule)
  if (rule.byDay.length && rule.byDay.every((day) => day.ordinal === 0)) {
    if (!tests.length) return (day) => ((weekdays >> weekdayOf(day)) & 1) === 1
    return (day) => ((weekdays >> weekdayOf(day)) & 1) === 1 && passes(day, tests)
  }
  if (rule.byDay.length) tests.push(ordinalTest(rule, weekdays))
  if (!tests.length) return () => true
  return (day) => passes(day, tests)
}

/** All that `withDefaults` may take from the start, as one number; −1 when it takes nothing. */
function originKey(rule: Rule, startDay: number, origin: CivilDate): number {
  if (rule.frequency === 'DAILY' || hasDays(rule)) return -1
  return rule.frequency === 'WEEKLY' || rule.byWeekNo.length
    ? weekdayOf(startDay)
    : origin.month * 32 + origin.day
}

function hasDays(rule: Rule): boolean {
  return rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0
}

function passes(day: number, tests: readonly DayTest[]): boolean {
  const date = civilOf(day)
  for (const test of tests) if (!test(day, date)) return false
  return true
}

/** What the rule leaves open is taken from the start (RFC 5545 §3.3.10, last paragraphs). */
function withDefaults(rule: Rule, startDay: number, origin: CivilDate): Rule {
  const { byMonth, byWeekNo } = rule
  if (hasDays(rule)) return rule
  const startWeekday: ByDay[] = [{ weekday: weekdayOf(startDay), ordinal: 0 }]
  switch (rule.frequency) {
    case 'DAILY':
      return rule
    case 'WEEKLY':
      return { ...rule, byDay: startWeekday }
    case 'MONTHLY':
      return { ...rule, byMonthDay: [origin.day] }
    case 'YEARLY':
      if (byWeekNo.length) return { ...rule, byDay: startWeekday }
      return {
        ...rule,
        byMonth: byMonth.length ? byMonth : [origin.month],
        byMonthDay: [origin.day],
      }
  }
}

function dateTests(rule: Rule): DayTest[] {
  const tests: DayTest[] = []
  if (rule.byMonth.length) {
    const months = mask(rule.byMonth)
    tests.push((_, date) => ((months >> date.month) & 1) === 1)
  }
  if (rule.byMonthDay.length) {
    const fromStart = mask(rule.byMonthDay.filter((day) => day > 0))
    const fromEnd = mask(rule.byMonthDay.filter((day) => day < 0).map((day) => -day))
    tests.push(
      (_, { year, month, day }) =>
        ((fromStart >>> day) & 1) === 1 ||
        (fromEnd !== 0 && ((fromEnd >>> (monthLength(year, month) - day + 1)) & 1) === 1),
    )
  }
  if (rule.byYearDay.length) {
    const yearDays = new Set(rule.byYearDay)
    tests.push((day, { year }) => {
      const yearDay = day - dayNumber(year, 1, 1) + 1
      return yearDays.has(yearDay) || yearDays.has(yearDay - 1 - (isLeapYear(year) ? 366 : 365))
    })
  }
  if (rule.byWeekNo.length) {
    const weeks = new Set(rule.byWeekNo)
    tests.push((day) => {
      const { fromStart, fromEnd } = weekNumbers(day, rule.weekStart)
      return weeks.has(fromStart) || weeks.has(fromEnd)
    })
  }
  return tests
}

/** BYDAY with ordinals: within the month, or within the year for YEARLY without BYMONTH. */
function ordinalTest(rule: Rule, everyWeek: number): DayTest {
  const withinYear = rule.frequency === 'YEARLY' && rule.byMonth.length === 0
  const ordinals = rule.byDay.filter((day) => day.ordinal !== 0)
  return (day, date) => {
    const weekday = weekdayOf(day)
    if ((everyWeek >> weekday) & 1) return true
    const index = withinYear ? day - dayNumber(date.year, 1, 1) : date.day - 1
    const length = withinYear
      ? isLeapYear(date.year)
        ? 366
        : 365
      : monthLength(date.year, date.month)
    const fromStart = Math.floor(index / 7) + 1
    const fromEnd = -Math.floor((length - 1 - index) / 7) - 1
    return ordinals.some(
      (wanted) =>
        wanted.weekday === weekday && (wanted.ordinal === fromStart || wanted.ordinal === fromEnd),
    )
  }
}

function weekdayMask(days: readonly ByDay[]): number {
  return mask(days.filter((day) => day.ordinal === 0).map((day) => day.weekday))
}

function mask(values: readonly number[]): number {
  return values.reduce((bits, value) => bits | (1 << value), 0)
}
