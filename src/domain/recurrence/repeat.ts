import { civilOf, parseDate, weekdayOf, type Weekday } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { parseRule } from '@/domain/recurrence/parseRule'
import type { Rule } from '@/domain/recurrence/rule'
import { WEEKDAY_CODES } from '@/domain/recurrence/rule'
import { timesOfDay, writeTimes } from '@/domain/recurrence/timesOfDay'

export type RepeatEnd =
  { kind: 'never' } | { kind: 'until'; date: string } | { kind: 'count'; count: number }

/**
 * A recurrence as people choose it: how often, on which weekdays, at which times, until when. Months
 * and years take their day from the start: the same day, the same weekday of the month ("Thứ Hai thứ
 * hai"), or the last such weekday. `custom` is a rule that only its own text can say.
 */
export type Repeat = {
  every: 'once' | 'day' | 'week' | 'month' | 'year' | 'custom'
  interval: number
  weekdays: readonly Weekday[]
  monthly: 'date' | 'nth' | 'last'
  /** Local times of a day, `HH:mm`, ascending, at least one. */
  times: readonly string[]
  end: RepeatEnd
}

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const

/**
 * The RRULE of a repeat, or null for "once". Several times a day that share no minutes (05:30 and
 * 17:00) are picked out with BYSETPOS, which RFC 5545 counts within a day only for DAILY rules.
 * @throws DomainError `timesNeedSameMinutes` when such times stand in a rule longer than a day
 * @example writeRepeat({ every: 'week', weekdays: [0, 2, 4], times: ['05:30'], … }, '2018-03-05T05:30')
 */
export function writeRepeat(repeat: Repeat, start: string): string | null {
  if (repeat.every === 'once' || repeat.every === 'custom') return null
  const days = repeat.weekdays.map((day) => WEEKDAY_CODES[day]).join(',')
  const times = writeTimes(repeat.times, start)
  // "Every week on these days" at uneven times is the same as "every day that is one of these".
  const asDays = times.includes('BYSETPOS') && repeat.every === 'week' && repeat.interval === 1
  const parts = [`FREQ=${asDays ? 'DAILY' : FREQUENCY[repeat.every]}`]
  if (repeat.interval > 1) parts.push(`INTERVAL=${repeat.interval}`)
  if (repeat.every === 'week' && days) parts.push(`BYDAY=${days}`)
  if (repeat.every === 'month' && repeat.monthly !== 'date') {
    parts.push(`BYDAY=${ordinalDay(repeat.monthly, start)}`)
  }
  if (times) parts.push(times)
  if (repeat.end.kind === 'until') parts.push(`UNTIL=${repeat.end.date.replaceAll('-', '')}T235900`)
  if (repeat.end.kind === 'count') parts.push(`COUNT=${repeat.end.count}`)
  const rule = parts.join(';')
  if (times.includes('BYSETPOS')) assertDaily(rule)
  return rule
}

/** Reads an RRULE back into choices; `custom` when the choices would not say the same. */
export function readRepeat(rrule: string | null | undefined, start: string): Repeat {
  if (!rrule) return repeatOnce(start)
  try {
    const rule = parseRule(rrule)
    const guess = guessRepeat(rule, start)
    const again = writeRepeat(guess, start)
    if (again && JSON.stringify(parseRule(again)) === JSON.stringify(rule)) return guess
  } catch {
    // Not a rule we can read: shown as it is, and refused with its reason when it is saved.
  }
  return { ...repeatOnce(start), every: 'custom' }
}

function repeatOnce(start: string): Repeat {
  const weekday = weekdayOf(parseDate(start.slice(0, 10)))
  return {
    every: 'once',
    interval: 1,
    weekdays: [weekday],
    monthly: 'date',
    times: [start.slice(11, 16)],
    end: { kind: 'never' },
  }
}

function guessRepeat(rule: Rule, start: string): Repeat {
  const weekdays = rule.byDay.filter((day) => day.ordinal === 0).map((day) => day.weekday)
  const ordinal = rule.byDay[0]?.ordinal ?? 0
  const daysOnly = rule.frequency === 'DAILY' && weekdays.length > 0
  const every = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const
  return {
    every: daysOnly ? 'week' : every[rule.frequency],
    interval: rule.interval,
    weekdays: weekdays.length ? weekdays : repeatOnce(start).weekdays,
    monthly: ordinal === 0 ? 'date' : ordinal === -1 ? 'last' : 'nth',
    times: timesOfDay(rule, start),
    end: endOf(rule),
  }
}

function endOf(rule: Rule): RepeatEnd {
  if (rule.count !== null) return { kind: 'count', count: rule.count }
  if (!rule.until) return { kind: 'never' }
  const { year, month, day } = civilOf(Math.floor(rule.until.minutes / 1440))
  const two = (part: number) => String(part).padStart(2, '0')
  return { kind: 'until', date: `${year}-${two(month)}-${two(day)}` }
}

/** `2MO` for the second Monday of its month, `-1MO` for the last, and for a fifth one. */
function ordinalDay(kind: 'nth' | 'last', start: string): string {
  const dayNo = parseDate(start.slice(0, 10))
  const { day } = civilOf(dayNo)
  const code = WEEKDAY_CODES[weekdayOf(dayNo)]
  const last = kind === 'last' || day > 28
  return last ? `-1${code}` : `${Math.ceil(day / 7)}${code}`
}

function assertDaily(rule: string): void {
  if (!rule.startsWith('FREQ=DAILY')) throw new DomainError('timesNeedSameMinutes')
}
