import { MINUTES_A_DAY, civilOf, parseLocalTime } from '@/domain/calendar/civilDate'
import { parseRule } from '@/domain/recurrence/parseRule'
import type { Rule } from '@/domain/recurrence/rule'
import { ruleDays, type MonthDays } from '@/domain/recurrence/ruleDays'
import type { RulePeriods } from '@/domain/recurrence/rulePeriods'
import { rulePeriods } from '@/domain/recurrence/rulePeriods'
import type { Schedule } from '@/domain/recurrence/schedule'

/** A schedule's start and rule as numbers, ready to be asked about any day. Local minutes throughout. */
export type Series = {
  start: number
  startDay: number
  rule: Rule | null
  /** Minutes of the day at which it takes place, ascending. */
  times: readonly number[]
  periods: RulePeriods
  /** The days its rule means, INTERVAL and BYSETPOS aside. */
  daysOf: MonthDays
}

const ONCE: Pick<Series, 'periods' | 'daysOf'> = {
  periods: { frequency: 'DAILY', interval: 1, weekStart: 0, origin: 0 },
  daysOf: () => [],
}

/**
 * Prepares a schedule's rule. What a rule leaves out (time, day, month) is taken from the start, as
 * RFC 5545 says. A start that does not fit its own rule is not an occurrence.
 * @throws DomainError `dateImpossible` and those of `parseRule`
 */
export function seriesOf(schedule: Pick<Schedule, 'start' | 'rrule'>): Series {
  const start = parseLocalTime(schedule.start)
  const startDay = Math.floor(start / MINUTES_A_DAY)
  const minute = start - startDay * MINUTES_A_DAY
  if (!schedule.rrule) return { start, startDay, rule: null, times: [minute], ...ONCE }
  const rule = parseRule(schedule.rrule)
  const origin = civilOf(startDay)
  return {
    start,
    startDay,
    rule,
    times: timesOf(rule, minute),
    periods: rulePeriods(rule, startDay, origin),
    daysOf: ruleDays(rule, startDay, origin),
  }
}

function timesOf(rule: Rule, startMinute: number): number[] {
  const hours = rule.byHour.length ? rule.byHour : [Math.floor(startMinute / 60)]
  const minutes = rule.byMinute.length ? rule.byMinute : [startMinute % 60]
  const times: number[] = []
  for (const hour of hours) for (const minute of minutes) times.push(hour * 60 + minute)
  return times
}
