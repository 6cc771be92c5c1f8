import { describe, expect, it } from '@jest/globals'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { ask, seriesState, shown, startsOf, weekdays } from './weekdaySeries'

const MON1 = '2018-03-05T05:30'
const WED1 = '2018-03-07T05:30'
const MON2 = '2018-03-12T05:30'

describe('one that was postponed, after its old time', () => {
  const postponed: OccurrenceChange[] = [{ originalStart: MON1, kind: 'postponed', reason: 'Bão' }]
  const now = '2018-03-08T00:00'
  const move = (newStart: string) => ({ kind: 'move', newStart }) as const

  it('gets a new date, also when it is a single event, but none that has passed', () => {
    const state = seriesState({ schedule: { ...weekdays, rrule: null }, changes: postponed })
    const plan = ask(state, ['all', MON1], move('2018-03-20T08:00'), { now })
    expect(shown(plan)).toEqual(['2018-03-20T08:00'])
    expect(() => ask(state, ['all', MON1], move(WED1), { now })).toThrow('moveIntoPast')
    const logged = { ...state, logged: new Set([MON1]) }
    expect(() => ask(logged, ['all', MON1], move('2018-03-20T08:00'), { now })).toThrow(
      'seriesAllHistory',
    )
  })

  it('waits on where it was when the rest of its series moves', () => {
    const plan = ask(seriesState({ changes: postponed }), ['all', MON2], move('2018-03-12T06:00'), {
      now,
    })
    expect(shown(plan)).toEqual([
      `${MON1} postponed`,
      WED1,
      ...startsOf(weekdays)
        .filter((start) => start > WED1)
        .map((start) => start.replace('05:30', '06:00')),
    ])
  })
})
