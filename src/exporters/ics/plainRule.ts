import { civilOf, weekdayOf } from '@/domain/calendar/civilDate'
import { WEEKDAY_CODES, type Rule } from '@/domain/recurrence/rule'
import type { JcalRecur } from './jcal'

/**
 * The days of a rule in the words that every calendar reads alike, those of the repeat dialogs of
 * Google, Outlook and Apple; null when they have none. Measured, not guessed: with BYWEEKNO, several
 * months, BYMONTHDAY beside BYDAY, or BYSETPOS elsewhere than in a month, ical.js, rrule.js and
 * rrule-temporal give different days or never come to an end. What a rule takes from its start is
 * said: some make "monthly" from the 31st the 28th.
 */
export function plainRule(rule: Rule, startDay: number): Rule | null {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos } = rule
  if (byYearDay.length || byWeekNo.length || (byDay.length && byMonthDay.length)) return null
  const { month, day } = civilOf(startDay)
  const daysOf = byDay.length || byMonthDay.length ? byMonthDay : [day]
  switch (frequency) {
    case 'DAILY':
      if (byMonth.length || byMonthDay.length) return null
      if (!byDay.length) return { ...rule, bySetPos: [] }
      return rule.interval === 1 ? { ...rule, frequency: 'WEEKLY', bySetPos: [] } : null
    case 'WEEKLY':
      if (byMonth.length || bySetPos.length) return null
      if (byDay.length) return rule
      return { ...rule, byDay: [{ weekday: weekdayOf(startDay), ordinal: 0 }] }
    case 'MONTHLY':
      if (byMonth.length || !isOnePlace(rule)) return null
      return { ...rule, byMonthDay: daysOf }
    case 'YEARLY':
      if (byMonth.length > 1 || daysOf.length > 1 || byDay.length > 1 || bySetPos.length)
        return null
      if ((byDay.length || byMonthDay.length) && !byMonth.length) return null
      return { ...rule, byMonth: byMonth.length ? byMonth : [month], byMonthDay: daysOf }
  }
}

/** No position, or one among weekdays, as "the last working day". */
function isOnePlace({ bySetPos, byDay }: Rule): boolean {
  if (bySetPos.length === 0) return true
  return bySetPos.length === 1 && byDay.length > 0 && byDay.every(({ ordinal }) => ordinal === 0)
}

/** A rule without its times and its end. */
export function recurOf(rule: Rule): JcalRecur {
  const days = rule.byDay.map(({ weekday, ordinal }) => `${ordinal || ''}${WEEKDAY_CODES[weekday]}`)
  const lists: [string, readonly (string | number)[]][] = [
    ['bymonth', rule.byMonth],
    ['bymonthday', rule.byMonthDay],
    ['byday', days],
    ['bysetpos', rule.bySetPos],
  ]
  return {
    freq: rule.frequency,
    ...(rule.interval > 1 ? { interval: rule.interval } : {}),
    ...(rule.weekStart ? { wkst: WEEKDAY_CODES[rule.weekStart] } : {}),
    ...Object.fromEntries(lists.filter(([, values]) => values.length)),
  }
}
