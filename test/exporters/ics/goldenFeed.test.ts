import { describe, expect, it } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { feedText } from '@/exporters/ics/feedText'
import { daysOff } from '../../helpers/daysOff'
import { feedOf } from '../../helpers/ics/feedOf'
import { ownInstants } from '../../helpers/ics/ownInstants'
import { randomPlainRule } from '../../helpers/randomPlainRules'
import { plainSchedule } from '../../helpers/randomSchedules'
import { SCHEDULES } from './schedules'

const here = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

const FILE = join(import.meta.dirname, 'feed.ics')

const HOLIDAYS = [
  '2018-01-01',
  '2018-02-14',
  '2018-02-15',
  '2018-02-16',
  '2018-04-25',
  '2018-04-30',
]

/** Every schedule of the table, and twenty of random rules and policies from a fixed seed. */
function goldenFeed() {
  const policy = fc.constantFrom('air', 'skip', 'previous', 'next')
  const random = fc.sample(fc.tuple(randomPlainRule(), policy, policy), { numRuns: 20, seed: 257 })
  return feedOf(
    [
      ...Object.values(SCHEDULES),
      ...random.map(([rule, holidayPolicy, weekendPolicy]) =>
        plainSchedule(rule, { holidayPolicy, weekendPolicy }),
      ),
    ],
    {
      window: { from: '2017-10-01', to: '2019-02-01' },
      daysOff: daysOff(HOLIDAYS, ['2018-05-05']),
    },
  )
}

/**
 * `feed.json` is what recurringIcalEvents.py (python-dateutil) read out of `feed.ics`. When the
 * feed changes on purpose: `UPDATE_FEED=1` writes it anew, then run the script.
 */
describe('a feed of many series', () => {
  if (process.env.UPDATE_FEED) writeFileSync(FILE, feedText(goldenFeed()))

  it('is written as python-dateutil has read it', () => {
    expect(feedText(goldenFeed())).toBe(here('feed.ics'))
  })

  it('holds the instants that python-dateutil found in it', () => {
    const found = JSON.parse(here('feed.json')) as string[]
    expect(found.length).toBeGreaterThan(3_000)
    expect(ownInstants(goldenFeed(), { from: '2018-01-01', to: '2018-12-31' })).toEqual(found)
  })
})
