import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expand } from '@/domain/recurrence/expand'
import { noDaysOff } from '../../helpers/daysOff'
import { plainSchedule } from '../../helpers/randomSchedules'

/** Made by the script of the same name beside it, which says what was left out and why. */
const FIXTURE = path.resolve('test/fixtures/recurrence/dateutilDates.tsv')
const YEARS = { from: '2010-01-01', to: '2032-12-31' }

const rules = readFileSync(FIXTURE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [start = '', rrule = '', count = '', first = '', last = ''] = line.split('\t')
    return { start, rrule, count: Number(count), first: first.split(' '), last: last.split(' ') }
  })

describe('the dates that python-dateutil gives', () => {
  it.each([
    ['WEEKLY with BYSETPOS', /FREQ=WEEKLY.*BYSETPOS/, 10],
    ['BYWEEKNO', /BYWEEKNO/, 10],
    ['BYYEARDAY', /BYYEARDAY/, 10],
    ['MONTHLY with BYSETPOS', /FREQ=MONTHLY.*BYSETPOS/, 10],
    ['several times a day', /BYHOUR=\d+,/, 10],
  ])('has enough rules of the kind %s to say something', (_, kind, least) => {
    expect(rules.filter(({ rrule }) => kind.test(rrule)).length).toBeGreaterThan(least)
  })

  it(`are ours for each of its ${rules.length} rules`, () => {
    for (const { start, rrule, ...expected } of rules) {
      const dates = expand(plainSchedule({ start, rrule }), YEARS, noDaysOff).map(
        (one) => one.originalStart,
      )
      const found = { count: dates.length, first: dates.slice(0, 8), last: dates.slice(-4) }
      expect({ start, rrule, ...found }).toEqual({ start, rrule, ...expected })
    }
  })
})
