import { formatLocalTime } from '@/domain/calendar/civilDate'
import type { Rule } from '@/domain/recurrence/rule'
import { WEEKDAY_CODES } from '@/domain/recurrence/rule'

/**
 * A rule written out again as an RRULE value; what says nothing (INTERVAL=1, WKST=MO) is left out.
 * @example formatRule(parseRule('BYDAY=FR,MO;FREQ=WEEKLY')) // 'FREQ=WEEKLY;BYDAY=MO,FR'
 */
export function formatRule(rule: Rule): string {
  const days = rule.byDay.map(({ ordinal, weekday }) => `${ordinal || ''}${WEEKDAY_CODES[weekday]}`)
  const lists: [string, readonly (string | number)[]][] = [
    ['BYMONTH', rule.byMonth],
    ['BYWEEKNO', rule.byWeekNo],
    ['BYYEARDAY', rule.byYearDay],
    ['BYMONTHDAY', rule.byMonthDay],
    ['BYDAY', days],
    ['BYHOUR', rule.byHour],
    ['BYMINUTE', rule.byMinute],
    ['BYSETPOS', rule.bySetPos],
  ]
  return [
    `FREQ=${rule.frequency}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...(rule.weekStart ? [`WKST=${WEEKDAY_CODES[rule.weekStart]}`] : []),
    ...lists.filter(([, values]) => values.length).map(([part, all]) => `${part}=${all.join(',')}`),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until ? [`UNTIL=${formatUntil(rule.until)}`] : []),
  ].join(';')
}

function formatUntil({ minutes, utc }: NonNullable<Rule['until']>): string {
  return `${formatLocalTime(minutes).replace(/[-:]/g, '')}00${utc ? 'Z' : ''}`
}
