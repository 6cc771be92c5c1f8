import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Schedule } from '@/domain/recurrence/schedule'
import { feedText } from '@/exporters/ics/feedText'
import { daysOff } from '../../helpers/daysOff'
import { feedOf } from '../../helpers/ics/feedOf'
import { icalInstants } from '../../helpers/ics/icalInstants'
import { nodeIcalInstants } from '../../helpers/ics/nodeIcalInstants'
import { instantsOf, ownInstants } from '../../helpers/ics/ownInstants'
import { randomPlainRule } from '../../helpers/randomPlainRules'
import { plainSchedule, randomRule } from '../../helpers/randomSchedules'
import { SCHEDULES } from './schedules'

const WINDOW = { from: '2017-10-01', to: '2019-02-01' }
const YEAR = { from: '2018-01-01', to: '2018-12-31' }
const HOLIDAYS = daysOff(
  [
    '2018-01-01',
    '2018-02-14',
    '2018-02-15',
    '2018-02-16',
    '2018-02-19',
    '2018-04-25',
    '2018-04-30',
  ],
  ['2018-05-05'],
)

const policy = fc.constantFrom('air', 'skip', 'previous', 'next')

function readers(schedules: readonly Schedule[]) {
  const feed = feedOf(schedules, { window: WINDOW, daysOff: HOLIDAYS })
  const text = feedText(feed)
  const range = instantsOf(YEAR)
  return {
    ours: ownInstants(feed, YEAR),
    icalJs: icalInstants(text, range),
    nodeIcal: nodeIcalInstants(text, range),
  }
}

describe('a subscriber sees the times that the calendar shows', () => {
  it.each(Object.entries(SCHEDULES))('%s', (_name, schedule) => {
    const { ours, icalJs, nodeIcal } = readers([schedule])
    expect(ours.length).toBeGreaterThan(0)
    expect(icalJs).toEqual(ours)
    expect(nodeIcal).toEqual(ours)
  })

  it('with any rule a person may choose and any policy for days off', () => {
    fc.assert(
      fc.property(randomPlainRule(), policy, policy, (rule, holidayPolicy, weekendPolicy) => {
        const schedule = plainSchedule(rule, { holidayPolicy, weekendPolicy })
        const { ours, icalJs, nodeIcal } = readers([schedule])
        expect(icalJs).toEqual(ours)
        expect(nodeIcal).toEqual(ours)
      }),
      { numRuns: 80, seed: 20180301 },
    )
  })

  it('with any rule at all', () => {
    fc.assert(
      fc.property(randomRule(), policy, policy, (rule, holidayPolicy, weekendPolicy) => {
        const { ours, icalJs, nodeIcal } = readers([
          plainSchedule(rule, { holidayPolicy, weekendPolicy }),
        ])
        expect(icalJs).toEqual(ours)
        expect(nodeIcal).toEqual(ours)
      }),
      { numRuns: 120, seed: 20180302 },
    )
  })
})
