import { describe, expect, it } from '@jest/globals'

import { plannedFigures, type PlannedActivity } from '@/domain/reporting/plannedFigures'

const activity = (change: Partial<PlannedActivity>): PlannedActivity => ({
  id: 'a',
  channel: 'radio',
  agency: 'HN-001',
  executors: [],
  expected: { airings: 1 },
  occurrences: ['2018-03-05T06:30', '2018-03-06T06:30'],
  ...change,
})
const always = () => undefined
/** After all of it. */
const NOW = '2018-03-31T00:00'

describe('what the activities of a period plan', () => {
  it('is expected quantity × occurrences, owed by the responsible agency when it has no executors', () => {
    expect(
      plannedFigures([activity({ expected: { airings: 2, minutes: 15 } })], always, NOW),
    ).toEqual([
      {
        agency: 'HN-001',
        channel: 'radio',
        activity: 'a',
        slots: 2,
        due: 2,
        quantities: { airings: 4, minutes: 30 },
        dueQuantities: { airings: 4, minutes: 30 },
      },
    ])
  })

  it('is owed by every executor, each counted once, and then not by the responsible agency', () => {
    const rows = plannedFigures([activity({ executors: ['x', 'y', 'x'] })], always, NOW)
    expect(rows.map((row) => [row.agency, row.slots])).toEqual([
      ['x', 2],
      ['y', 2],
    ])
  })

  it('counts an activity once even when it comes twice, for two tasks', () => {
    expect(plannedFigures([activity({}), activity({})], always, NOW)[0]?.slots).toBe(2)
  })

  it('keeps activities apart; a quantity nobody stated stays out, a stated zero stays zero', () => {
    const rows = plannedFigures(
      [
        activity({ expected: { airings: null, newsItems: 0 } }),
        activity({ id: 'b', expected: {} }),
      ],
      always,
      NOW,
    )
    expect(rows.map((row) => [row.activity, row.slots, row.quantities])).toEqual([
      ['a', 2, { newsItems: 0 }],
      ['b', 2, {}],
    ])
  })

  it.each([
    ['before it exists', { from: '2018-03-07', to: null }, 0],
    ['from its first day', { from: '2018-03-06', to: null }, 1],
    ['to its last day', { from: null, to: '2018-03-05' }, 1],
    ['in all its life', { from: '2018-03-05', to: '2018-03-06' }, 2],
  ])('an executor owes nothing %s', (_case, lifespan, slots) => {
    const rows = plannedFigures([activity({})], () => lifespan, NOW)
    expect(rows[0]?.slots ?? 0).toBe(slots)
  })

  it.each([
    ['a minute before the first start', '2018-03-05T06:29', 0],
    ['at the first start', '2018-03-05T06:30', 1],
    ['a minute after it', '2018-03-05T06:31', 1],
    ['a minute before the last start', '2018-03-06T06:29', 1],
    ['at the last start', '2018-03-06T06:30', 2],
  ])('%s as much is due as has begun, of the whole plan', (_case, now, due) => {
    const [row] = plannedFigures([activity({ expected: { airings: 2 } })], always, now)
    expect(row).toMatchObject({ slots: 2, due, quantities: { airings: 4 } })
    expect(row?.dueQuantities).toEqual({ airings: 2 * due })
  })

  it('is due only from an executor that exists then', () => {
    const lifespan = { from: '2018-03-06', to: null }
    const [row] = plannedFigures([activity({})], () => lifespan, '2018-03-06T00:00')
    expect([row?.slots, row?.due]).toEqual([1, 0])
  })

  it('is nothing without occurrences', () => {
    expect(plannedFigures([activity({ occurrences: [] })], always, NOW)).toEqual([])
  })
})
