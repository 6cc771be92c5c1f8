import fc from 'fast-check'

import type { Schedule } from '@/domain/recurrence/schedule'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

export type RandomRule = { start: string; rrule: string }

/** Random starts (2010–2026) and rules with every part that RFC 5545 allows beside the frequency. */
export function randomRule(): fc.Arbitrary<RandomRule> {
  return fc
    .record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      start: randomLocalTime(2010, 2026),
      interval: fc.option(fc.integer({ min: 1, max: 6 }), { nil: 1 }),
      end: randomEnd(),
      weekStart: fc.option(fc.constantFrom(...DAYS), { nil: null }),
      byMonth: sometimes(fc.integer({ min: 1, max: 12 }), 4),
      byMonthDay: sometimes(nonZero(31), 5),
      byYearDay: sometimes(nonZero(366), 6),
      byWeekNo: sometimes(nonZero(53), 5),
      byDay: sometimes(fc.constantFrom(...DAYS), 5),
      ordinals: sometimes(fc.tuple(nonZero(5), fc.constantFrom(...DAYS)), 3),
      byHour: sometimes(fc.integer({ min: 0, max: 23 }), 3),
      byMinute: sometimes(fc.integer({ min: 0, max: 59 }), 2),
      bySetPos: sometimes(nonZero(6), 3),
      exotic: fc.integer({ min: 0, max: 9 }),
    })
    .map((parts) => ({ start: parts.start, rrule: ruleText(parts) }))
}

/** Given the dates of a series, some of them left out (EXDATE) and others after its start added (RDATE). */
export function randomExceptions(): fc.Arbitrary<
  (dates: readonly string[]) => Pick<Schedule, 'exdates' | 'rdates'>
> {
  return fc
    .record({
      leftOut: sometimes(fc.nat(), 6),
      added: sometimes(randomLocalTime(2010, 2027), 4),
    })
    .map(({ leftOut, added }) => (dates) => ({
      exdates: [...new Set(leftOut.map((n) => dates[n % dates.length] ?? ''))],
      rdates: added.filter((date) => date > (dates[0] ?? '')),
    }))
}

/** `YYYY-MM-DDTHH:mm` of a real day. */
export function randomLocalTime(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const from = Date.UTC(firstYear, 0, 1) / 60_000
  const to = Date.UTC(lastYear + 1, 0, 1) / 60_000 - 1
  return fc
    .integer({ min: from, max: to })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16))
}

/** A schedule that airs on every day its rule gives. */
export function plainSchedule(rule: RandomRule, more: Partial<Schedule> = {}): Schedule {
  return {
    ...rule,
    durationMinutes: 15,
    timeZone: 'Asia/Ho_Chi_Minh',
    holidayPolicy: 'air',
    weekendPolicy: 'air',
    ...more,
  }
}

type Parts = {
  frequency: string
  interval: number
  end: string
  weekStart: string | null
  byMonth: number[]
  byMonthDay: number[]
  byYearDay: number[]
  byWeekNo: number[]
  byDay: string[]
  ordinals: [number, string][]
  byHour: number[]
  byMinute: number[]
  bySetPos: number[]
  exotic: number
}

function ruleText(parts: Parts): string {
  const { frequency, exotic } = parts
  const yearly = frequency === 'YEARLY'
  const byWeekNo = yearly && exotic < 2 ? parts.byWeekNo : []
  const byYearDay = yearly && exotic > 7 ? parts.byYearDay : []
  const mayCount = (frequency === 'MONTHLY' || yearly) && !byWeekNo.length
  const byDay =
    mayCount && parts.ordinals.length ? parts.ordinals.map((d) => d.join('')) : parts.byDay
  const lists: [string, readonly (string | number)[]][] = [
    ['BYMONTH', parts.byMonth],
    ['BYWEEKNO', byWeekNo],
    ['BYYEARDAY', byYearDay],
    ['BYMONTHDAY', frequency === 'WEEKLY' ? [] : parts.byMonthDay],
    ['BYDAY', byDay],
    ['BYHOUR', parts.byHour],
    ['BYMINUTE', parts.byMinute],
  ]
  const given = lists.filter(([, values]) => values.length)
  if (given.length) given.push(['BYSETPOS', parts.bySetPos])
  return [
    `FREQ=${frequency}`,
    ...(parts.interval > 1 ? [`INTERVAL=${parts.interval}`] : []),
    ...(parts.weekStart ? [`WKST=${parts.weekStart}`] : []),
    ...given
      .filter(([, values]) => values.length)
      .map(([part, values]) => `${part}=${values.join(',')}`),
    ...(parts.end ? [parts.end] : []),
  ].join(';')
}

function randomEnd(): fc.Arbitrary<string> {
  const until = randomLocalTime(2012, 2030).map((t) => `UNTIL=${t.replace(/[-:]/g, '')}00`)
  const count = fc.integer({ min: 1, max: 400 }).map((n) => `COUNT=${n}`)
  return fc.oneof(fc.constant(''), until, count)
}

/** An empty list two times in three, so that parts come in all combinations, few at a time. */
function sometimes<T>(value: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  const list = fc.uniqueArray(value, { minLength: 1, maxLength, comparator: 'SameValue' })
  return fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: list })
}

function nonZero(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: -max, max }).filter((value) => value !== 0)
}
