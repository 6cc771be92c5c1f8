import { DomainError } from '@/domain/DomainError'
import type { Frequency, Rule } from '@/domain/recurrence/rule'
import { MAX_TIMES_A_DAY } from '@/domain/recurrence/rule'

/** Parts that RFC 5545 §3.3.10 forbids beside a frequency ("N/A" in its table of parts). */
const FORBIDDEN: Record<Frequency, readonly (readonly [string, keyof Rule])[]> = {
  DAILY: [
    ['BYWEEKNO', 'byWeekNo'],
    ['BYYEARDAY', 'byYearDay'],
  ],
  WEEKLY: [
    ['BYWEEKNO', 'byWeekNo'],
    ['BYYEARDAY', 'byYearDay'],
    ['BYMONTHDAY', 'byMonthDay'],
  ],
  MONTHLY: [
    ['BYWEEKNO', 'byWeekNo'],
    ['BYYEARDAY', 'byYearDay'],
  ],
  YEARLY: [],
}

/**
 * Refuses combinations that RFC 5545 forbids and those that no planner can mean.
 * @throws DomainError `ruleCountAndUntil`, `rulePartForbidden`, `ruleSetPosAlone`, `ruleTooManyTimesADay`
 */
export function checkRule(rule: Rule): void {
  const { frequency } = rule
  if (rule.count !== null && rule.until !== null) throw new DomainError('ruleCountAndUntil')
  for (const [part, key] of FORBIDDEN[frequency]) {
    const value = rule[key]
    if (Array.isArray(value) && value.length) forbid(part, frequency)
  }
  if (rule.byDay.some((day) => day.ordinal !== 0)) {
    if (frequency === 'DAILY' || frequency === 'WEEKLY') forbid('BYDAY', frequency)
    if (rule.byWeekNo.length) forbid('BYDAY', 'BYWEEKNO')
  }
  const others = [
    rule.byMonth,
    rule.byWeekNo,
    rule.byYearDay,
    rule.byMonthDay,
    rule.byDay,
    rule.byHour,
    rule.byMinute,
  ]
  if (rule.bySetPos.length && others.every((part) => part.length === 0)) {
    throw new DomainError('ruleSetPosAlone')
  }
  const times = Math.max(1, rule.byHour.length) * Math.max(1, rule.byMinute.length)
  if (times > MAX_TIMES_A_DAY) {
    throw new DomainError('ruleTooManyTimesADay', { times, limit: MAX_TIMES_A_DAY })
  }
}

function forbid(part: string, beside: string): never {
  throw new DomainError('rulePartForbidden', { part, beside })
}
