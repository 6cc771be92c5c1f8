import { DomainError } from '@/domain/DomainError'
import type { Weekday } from '@/domain/calendar/civilDate'
import { checkRule } from '@/domain/recurrence/checkRule'
import { parseUntil } from '@/domain/recurrence/parseUntil'
import type { ByDay, Frequency, Rule } from '@/domain/recurrence/rule'
import { MAX_COUNT, MAX_INTERVAL, WEEKDAY_CODES } from '@/domain/recurrence/rule'

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const TOO_SHORT: readonly string[] = ['HOURLY', 'MINUTELY', 'SECONDLY']

/** Allowed values of a numeric part; `signed` also allows the same numbers below zero. */
const NUMBERS = {
  COUNT: { min: 1, max: MAX_COUNT, signed: false, many: false },
  INTERVAL: { min: 1, max: MAX_INTERVAL, signed: false, many: false },
  BYMONTH: { min: 1, max: 12, signed: false, many: true },
  BYWEEKNO: { min: 1, max: 53, signed: true, many: true },
  BYYEARDAY: { min: 1, max: 366, signed: true, many: true },
  BYMONTHDAY: { min: 1, max: 31, signed: true, many: true },
  BYHOUR: { min: 0, max: 23, signed: false, many: true },
  BYMINUTE: { min: 0, max: 59, signed: false, many: true },
  BYSECOND: { min: 0, max: 0, signed: false, many: true },
  BYSETPOS: { min: 1, max: 366, signed: true, many: true },
} as const

const KNOWN: readonly string[] = ['FREQ', 'UNTIL', 'BYDAY', 'WKST', ...Object.keys(NUMBERS)]

const remembered = new Map<string, Rule>()

/**
 * Reads an RRULE value. Stations share a handful of rules, so read ones are remembered.
 * @throws DomainError `ruleUnparsable`, `ruleTooFrequent`, `rulePartOutOfRange`, and those of `checkRule`
 * @example parseRule('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20261231T235900')
 */
export function parseRule(text: string): Rule {
  let rule = remembered.get(text)
  if (!rule) {
    rule = read(text)
    checkRule(rule)
    if (remembered.size > 5000) remembered.clear()
    remembered.set(text, rule)
  }
  return rule
}

function read(text: string): Rule {
  const parts = split(text)
  const numbers = (part: keyof typeof NUMBERS) => readNumbers(part, parts.get(part))
  numbers('BYSECOND') // only 0 is allowed, which says nothing: times are whole minutes
  return {
    frequency: readFrequency(parts.get('FREQ')),
    interval: numbers('INTERVAL')[0] ?? 1,
    count: numbers('COUNT')[0] ?? null,
    until: parts.has('UNTIL') ? parseUntil(parts.get('UNTIL') ?? '') : null,
    weekStart: parts.has('WKST') ? readWeekday(parts.get('WKST') ?? '', 'WKST') : 0,
    byMonth: numbers('BYMONTH'),
    byWeekNo: numbers('BYWEEKNO'),
    byYearDay: numbers('BYYEARDAY'),
    byMonthDay: numbers('BYMONTHDAY'),
    byDay: readByDay(parts.get('BYDAY')),
    byHour: numbers('BYHOUR'),
    byMinute: numbers('BYMINUTE'),
    bySetPos: numbers('BYSETPOS'),
  }
}

function split(text: string): Map<string, string> {
  const parts = new Map<string, string>()
  for (const piece of text.trim().toUpperCase().replace(/;$/, '').split(';')) {
    const [name, value, ...rest] = piece.split('=')
    if (!name || !value || rest.length || !KNOWN.includes(name) || parts.has(name)) {
      throw new DomainError('ruleUnparsable', { part: piece })
    }
    parts.set(name, value)
  }
  return parts
}

function readFrequency(value: string | undefined): Frequency {
  if (value && TOO_SHORT.includes(value)) throw new DomainError('ruleTooFrequent', { value })
  if (!value || !FREQUENCIES.includes(value)) {
    throw new DomainError('ruleUnparsable', { part: `FREQ=${value ?? ''}` })
  }
  return value as Frequency
}

function readNumbers(part: keyof typeof NUMBERS, value: string | undefined): number[] {
  if (value === undefined) return []
  const { min, max, signed, many } = NUMBERS[part]
  const numbers = value.split(',').map((piece) => {
    if (!/^[+-]?\d+$/.test(piece))
      throw new DomainError('ruleUnparsable', { part: `${part}=${value}` })
    const number = Number(piece)
    const size = signed ? Math.abs(number) : number
    if (size < min || size > max) {
      throw new DomainError('rulePartOutOfRange', {
        part,
        value: piece,
        min: signed ? -max : min,
        max,
      })
    }
    return number
  })
  if (!many && numbers.length > 1)
    throw new DomainError('ruleUnparsable', { part: `${part}=${value}` })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function readWeekday(code: string, part: string): Weekday {
  const index = (WEEKDAY_CODES as readonly string[]).indexOf(code)
  if (index < 0) throw new DomainError('ruleUnparsable', { part: `${part}=${code}` })
  return index as Weekday
}

function readByDay(value: string | undefined): ByDay[] {
  if (value === undefined) return []
  const days = new Map<string, ByDay>()
  for (const piece of value.split(',')) {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(piece)
    if (!match) throw new DomainError('ruleUnparsable', { part: `BYDAY=${value}` })
    const ordinal = Number(match[1] ?? 0)
    if (match[1] !== undefined && (ordinal === 0 || Math.abs(ordinal) > 53)) {
      throw new DomainError('rulePartOutOfRange', {
        part: 'BYDAY',
        value: piece,
        min: -53,
        max: 53,
      })
    }
    const weekday = readWeekday(match[2] ?? '', 'BYDAY')
    days.set(`${ordinal}/${weekday}`, { weekday, ordinal })
  }
  return [...days.values()].sort((a, b) => a.weekday - b.weekday || a.ordinal - b.ordinal)
}
