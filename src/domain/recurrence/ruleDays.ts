import type { CivilDate } from '@/domain/calendar/civilDate'
import { dayNumber, monthLength, weekdayOf } from '@/domain/calendar/civilDate'
import { dayMatcher } from '@/domain/recurrence/dayMatcher'
import type { ByDay, Rule } from '@/domain/recurrence/rule'

/** Day numbers, ascending, of a month counted as year × 12 + month − 1. */
export type MonthDays = (month: number) => readonly number[]

/** Twenty years: what is looked at again and again lies close together. */
const MAX_MONTHS = 240

const remembered = new WeakMap<Rule, Map<number, MonthDays>>()

/**
 * The days that a rule means, month by month, INTERVAL and BYSETPOS aside. Stations share a handful
 * of rules, so series with the same rule share the days of a month once they are worked out.
 */
export function ruleDays(rule: Rule, startDay: number, origin: CivilDate): MonthDays {
  let ofRule = remembered.get(rule)
  if (!ofRule) remembered.set(rule, (ofRule = new Map()))
  const key = originKey(rule, startDay, origin)
  let days = ofRule.get(key)
  if (!days) ofRule.set(key, (days = byMonth(dayMatcher(withDefaults(rule, startDay, origin)))))
  return days
}

/** The month a date lies in, counted as `MonthDays` does. */
export function monthOf({ year, month }: Pick<CivilDate, 'year' | 'month'>): number {
  return year * 12 + month - 1
}

function byMonth(matches: (day: number) => boolean): MonthDays {
  const known = new Map<number, readonly number[]>()
  return (month) => {
    let days = known.get(month)
    if (!days) {
      if (known.size >= MAX_MONTHS) known.clear()
      known.set(month, (days = daysOfMonth(month).filter(matches)))
    }
    return days
  }
}

function daysOfMonth(index: number): number[] {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const first = dayNumber(year, month, 1)
  return Array.from({ length: monthLength(year, month) }, (_, day) => first + day)
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
