import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { count } from '@/domain/recurrence/count'
import { expand } from '@/domain/recurrence/expand'
import type { Schedule } from '@/domain/recurrence/schedule'
import { noDaysOff } from '../../helpers/daysOff'
import { icalStarts } from '../../helpers/icalStarts'
import { plainBetween, plainRrule } from '../../helpers/plainRrule'
import type { RandomRule } from '../../helpers/randomSchedules'
import { plainSchedule, randomExceptions, randomRule } from '../../helpers/randomSchedules'

const RULES = Number(process.env.RECURRENCE_RULES ?? 300)
const SEED = Number(process.env.RECURRENCE_SEED ?? Date.now() % 2 ** 31)
const YEARS = { from: '2010-01-01', to: '2032-12-31' }
/** ical.js is slow. */
const SHORTER = { from: '2010-01-01', to: '2027-12-31' }

const ours = ({ start, rrule }: RandomRule, range = YEARS) =>
  expand(plainSchedule({ start, rrule }), range, noDaysOff).map((one) => one.originalStart)

/**
 * Where rrule.js 2.8.1 departs from RFC 5545, found by these tests:
 * - BYHOUR and BYMINUTE are taken in the order written, so that COUNT and UNTIL cut off the wrong
 *   times; the comparison hands them over sorted.
 * - BYWEEKNO without BYDAY gives all seven days instead of the start's weekday. Weeks that cross the
 *   new year (52, 53, those counted from the end) are missed or invented in January, since the length
 *   of the year before is worked out from this year's; `weekNumbers.test.ts` compares with Temporal.
 * - BYSETPOS: a negative position beyond the set picks its first day; the first week of a WEEKLY rule
 *   begins at the start instead of at WKST; a day named by two positions is counted twice.
 */
function rruleIsRight({ rrule }: RandomRule): boolean {
  if (/BYWEEKNO=[^;]*(-|52|53)/.test(rrule)) return false
  if (rrule.includes('BYWEEKNO') && !rrule.includes('BYDAY')) return false
  return (
    !rrule.includes('BYSETPOS') || (/BYSETPOS=-?1(;|$)/.test(rrule) && !rrule.includes('WEEKLY'))
  )
}

/**
 * What is compared with ical.js 2.2.1: DAILY and WEEKLY with every part but BYSETPOS and BYMONTHDAY,
 * and the plain shapes of MONTHLY and YEARLY. Left out, as found by these tests, is where it departs
 * from RFC 5545 or gives up: BYMONTH or several times a day beside MONTHLY and YEARLY (INTERVAL lost),
 * 31 September becoming 1 October, combinations it refuses, and parts with which it searches for ever
 * (BYSETPOS and negative BYMONTHDAY as limits). BYSETPOS, BYWEEKNO and BYYEARDAY are not compared.
 */
function icalIsRight({ start, rrule }: RandomRule): boolean {
  if (/YEARLY/.test(rrule) && Number(start.slice(8, 10)) > 28) return false
  if (/BYSETPOS|BYWEEKNO|BYYEARDAY/.test(rrule)) return false
  if (/MONTHLY|YEARLY/.test(rrule) && /BYHOUR|BYMINUTE/.test(rrule)) return false
  if (/MONTHLY/.test(rrule) && /BYMONTH=/.test(rrule)) return false
  if (/BYMONTHDAY/.test(rrule)) return /FREQ=MONTHLY/.test(rrule) && !/BYDAY/.test(rrule)
  return !(/FREQ=YEARLY/.test(rrule) && /BYDAY/.test(rrule))
}

describe(`any rule of RFC 5545 (seed ${SEED}, ${RULES} rules)`, () => {
  const check = (property: (rule: RandomRule) => void) =>
    fc.assert(fc.property(randomRule(), property), { seed: SEED, numRuns: RULES })

  it('gives the dates that plain rrule.js gives', () => {
    let compared = 0
    check((rule) => {
      // Without an occurrence plain rrule.js walks on to the year 9999.
      const dates = rruleIsRight(rule) ? ours(rule) : []
      if (!dates.length) return
      compared += 1
      const theirs = plainRrule(rule.start, sortedTimes(rule.rrule))
      expect(dates).toEqual(plainBetween(theirs, YEARS.from, YEARS.to))
    })
    expect(compared).toBeGreaterThan(RULES / 4)
  })

  it('gives the dates that ical.js, an independent implementation, gives', () => {
    const compared = new Map<string, number>()
    const rules = randomRule().filter(icalIsRight)
    const property = fc.property(rules, randomExceptions(), (rule, exceptions) => {
      const dates = ours(rule, SHORTER)
      fc.pre(dates.length > 0)
      // ical.js always gives the start itself: let it be one that fits the rule.
      const start = dates[0] ?? rule.start
      const series = { start, rrule: sortedTimes(rule.rrule), ...exceptions(dates) }
      const found = expand(plainSchedule(series, series), SHORTER, noDaysOff)
      expect(found.map((one) => one.originalStart)).toEqual(icalStarts(series, SHORTER))
      for (const part of partsOf(series)) compared.set(part, (compared.get(part) ?? 0) + 1)
    })
    fc.assert(property, { seed: SEED, numRuns: RULES, maxSkipsPerRun: 1000 })
    expect(compared.get('RRULE')).toBe(RULES)
    if (process.env.RECURRENCE_RULES) console.info(counted(compared))
  })

  it('gives the same dates month by month as in one piece, and counts them', () => {
    check((rule) => {
      const range = { from: '2024-01-01', to: '2025-12-31' }
      const whole = ours(rule, range)
      const months = Array.from({ length: 24 }, (_, i) => {
        const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
        const last = new Date(Date.UTC(2024, i + 1, 0)).toISOString().slice(0, 10)
        return ours(rule, { from: `${month}-01`, to: last })
      })
      expect(months.flat()).toEqual(whole)
      expect(count(plainSchedule(rule), range, noDaysOff)).toBe(whole.length)
    })
  })
})

function sortedTimes(rrule: string): string {
  return rrule.replace(/(BYHOUR|BYMINUTE)=([\d,]+)/g, (_, part: string, values: string) => {
    const sorted = values.split(',').map(Number)
    return `${part}=${sorted.sort((a, b) => a - b).join(',')}`
  })
}

/** The parts of a rule and its exceptions, for counting what was compared. */
function partsOf({
  rrule,
  exdates,
  rdates,
}: Pick<Schedule, 'rrule' | 'exdates' | 'rdates'>): string[] {
  const parts = (rrule ?? '').split(';').map((part) => part.replace(/^(?!FREQ)(\w+)=.*/, '$1'))
  return [
    'RRULE',
    ...parts,
    ...(exdates?.length ? ['EXDATE'] : []),
    ...(rdates?.length ? ['RDATE'] : []),
  ]
}

function counted(compared: ReadonlyMap<string, number>): string {
  const parts = [...compared].sort(([, a], [, b]) => b - a).map(([part, n]) => `${part} ${n}`)
  return `compared with ical.js, TZ=${process.env.TZ}, seed ${SEED}: ${parts.join(', ')}`
}
