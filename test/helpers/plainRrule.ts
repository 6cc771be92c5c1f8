import * as module_ from 'rrule'
import type { RRule as RRuleType } from 'rrule'

// tsx sees rrule's CommonJS build behind `default`, bundlers its named exports.
const library = ('default' in module_ ? module_.default : module_) as unknown as typeof module_

/**
 * Plain rrule.js on floating time: what the project's own expansion is compared with, in tests and
 * benchmarks only. Wall-clock times are carried in the UTC fields of a `Date`; never give it a `tzid`.
 */
export function plainRrule(start: string, rrule: string): RRuleType {
  return new library.RRule({ ...library.RRule.parseString(rrule), dtstart: floating(start) })
}

/** Starts from `from` to `to` (local dates, both included) as `YYYY-MM-DDTHH:mm`. */
export function plainBetween(rule: RRuleType, from: string, to: string): string[] {
  const found = rule.between(floating(`${from}T00:00`), floating(`${to}T23:59`), true)
  return found.map((date) => date.toISOString().slice(0, 16))
}

function floating(local: string): Date {
  return new Date(`${local}:00.000Z`)
}
