import { describe, expect, it } from '@jest/globals'

import { assembleReport } from '@/domain/reporting/assembleReport'
import { loggedRate, quantityRate, slotRate } from '@/domain/reporting/rates'

import { done, planned, smallCity } from './reportCase'

describe('a period that has not ended', () => {
  const half = (logs: number) =>
    assembleReport(
      smallCity({
        asOf: '2018-03-31T12:00',
        planned: [{ ...planned('c1', 10, { airings: 20 }), due: 4, dueQuantities: { airings: 8 } }],
        done: [done('c1', logs, { airings: 2 * logs })],
      }),
    )

  it.each([
    [0, { unlogged: 4, notDue: 6, beyondPlan: 0 }, null, 0],
    [3, { unlogged: 1, notDue: 6, beyondPlan: 0 }, 3 / 4, 3 / 4],
    [4, { unlogged: 0, notDue: 6, beyondPlan: 0 }, 1, 1],
    [5, { unlogged: 0, notDue: 5, beyondPlan: 0 }, 1, 1],
    [11, { unlogged: 0, notDue: 0, beyondPlan: 1 }, 1, 1],
  ])(
    'of 10 slots 4 are due: %i logs leave %j, not due ones stand apart',
    (logs, left, rate, logged) => {
      const { slots } = half(logs)
      expect(slots).toMatchObject({ planned: 10, ...left })
      expect([slotRate(slots), loggedRate(slots)]).toEqual([rate, logged])
    },
  )

  it('compares quantities with what was due of them, and keeps the whole plan in sight', () => {
    const [line] = half(3).totals
    expect(line).toMatchObject({ planned: 20, due: 8, donePlanned: 6 })
    expect(line && quantityRate(line)).toBe(6 / 8)
  })

  it('urges only those who had something due', () => {
    const notYet = { ...planned('c2', 5), due: 0 }
    const late = { ...planned('c1', 5), due: 1 }
    const { silent } = assembleReport(smallCity({ planned: [notYet, late] }))
    expect(silent.map(({ id, planned: all, due }) => [id, all, due])).toEqual([['c1', 5, 1]])
  })

  it.each([
    ['2018-01-01T00:00', false],
    ['2018-06-29T23:59', false],
    ['2018-06-30T00:00', false],
    ['2018-06-30T23:59', false],
    ['2018-07-01T00:00', true],
  ])('seen at %s it has ended: %s', (asOf, ended) => {
    expect(assembleReport(smallCity({ asOf })).ended).toBe(ended)
  })
})
