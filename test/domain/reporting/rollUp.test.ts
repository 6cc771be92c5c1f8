import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { assembleReport } from '@/domain/reporting/assembleReport'
import { addFigures, sumSlots } from '@/domain/reporting/figures'
import { loggedRate, quantityRate, ratio, slotRate } from '@/domain/reporting/rates'
import { groupFigures, rollUp } from '@/domain/reporting/rollUp'

import { done, planned, smallCity } from './reportCase'

const ids = ['STTTT', 'd1', 'd2', 'c1', 'c2', 'c3', 'c4', 'paper']
const anyInput = fc.record({
  planned: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      slots: fc.nat(50),
      notYet: fc.nat(50),
      airings: fc.option(fc.nat(9)),
    }),
    { selector: (row) => row.id },
  ),
  done: fc.array(
    fc.record({
      id: fc.constantFrom(...ids),
      count: fc.nat(60),
      airings: fc.option(fc.nat(9)),
      state: fc.constantFrom('aired' as const, 'late' as const, 'missed' as const),
      unplanned: fc.boolean(),
    }),
  ),
})
const reportOf = (input: typeof anyInput extends fc.Arbitrary<infer T> ? T : never) =>
  assembleReport(
    smallCity({
      planned: input.planned.map((p) => ({
        ...planned(p.id, p.slots, { airings: p.airings }),
        due: Math.max(0, p.slots - p.notYet),
      })),
      done: input.done.map((d) =>
        done(d.id, d.count, { airings: d.airings }, { state: d.state, unplanned: d.unplanned }),
      ),
    }),
  )

describe('rolling communes up into their district', () => {
  it('adds them to the district, once, and leaves nobody out', () => {
    const report = assembleReport(
      smallCity({
        planned: [planned('d1', 1), planned('c1', 4), planned('c2', 5), planned('c4', 6)],
        done: [done('d1', 1, { airings: 1 }), done('c1', 4, { airings: 4 })],
      }),
    )
    const rows = rollUp(report)
    expect(rows.map((r) => [r.id, r.members, r.silent, r.slots.planned])).toEqual([
      ['STTTT', 1, 0, 0],
      ['SNV', 1, 0, 0],
      ['d2', 2, 0, 0],
      ['d1', 3, 1, 10],
      ['c4', 1, 1, 6],
    ])
    expect(rows[3]?.lines).toEqual([
      {
        channel: 'radio',
        measure: 'airings',
        planned: null,
        due: null,
        donePlanned: null,
        doneUnplanned: 5,
        done: 5,
      },
    ])
  })

  it('keeps every sum, whatever was planned and logged', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report = reportOf(input)
        const rolled = rollUp(report)
        const channels = ['radio', 'press']
        expect(sumSlots(rolled.map((r) => r.slots))).toEqual(report.slots)
        expect(sumSlots(groupFigures(rolled, channels).map((g) => g.slots))).toEqual(report.slots)
        expect(rolled.reduce((n, r) => n + r.silent, 0)).toBe(report.silent.length)
        expect(rolled.reduce((n, r) => n + r.members, 0)).toBe(report.agencies.length)
      }),
    )
  })

  it('keeps planned + beyondPlan = aired + late + missed + unlogged + notDue, done = its two parts, and slot rates within 0–1', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report = reportOf(input)
        for (const { done: all, donePlanned, doneUnplanned } of report.totals) {
          expect(all).toBe(addFigures(donePlanned, doneUnplanned))
        }
        for (const { slots } of [...report.agencies, ...rollUp(report), report]) {
          expect(slots.planned + slots.beyondPlan).toBe(
            slots.aired + slots.late + slots.missed + slots.unlogged + slots.notDue,
          )
          for (const rate of [slotRate(slots), loggedRate(slots)]) {
            expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('rates', () => {
  it('have no value without a denominator', () => {
    expect([ratio(1, 0), ratio(1, null), ratio(null, 1), ratio(0, 1)]).toEqual([
      null,
      null,
      null,
      0,
    ])
  })

  it('show more done than planned as it is', () => {
    expect(quantityRate({ due: 4, donePlanned: 5 })).toBe(1.25)
  })
})
