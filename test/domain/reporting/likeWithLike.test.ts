import { describe, expect, it } from '@jest/globals'

import { assembleReport } from '@/domain/reporting/assembleReport'
import { quantityRate } from '@/domain/reporting/rates'
import { groupFigures, rollUp } from '@/domain/reporting/rollUp'
import { sumLines } from '@/domain/reporting/sumLines'

import { done, planned, smallCity } from './reportCase'

describe('done against planned', () => {
  const briefings = [
    planned('SNV', 1, { attendances: 90 }, 'press'),
    done('SNV', 1, { attendances: 90 }, { channel: 'press' }),
    done('STTTT', 9, { attendances: 4963 }, { channel: 'press', unplanned: true }),
  ] as const

  it('is a rate over those who planned; what others did without a plan stands apart', () => {
    const [plan, ...logs] = briefings
    const { totals, agencies } = assembleReport(smallCity({ planned: [plan], done: logs }))
    expect(totals).toMatchObject([
      { planned: 90, due: 90, donePlanned: 90, doneUnplanned: 4963, done: 5053 },
    ])
    expect(totals.map(quantityRate)).toEqual([1])
    expect(agencies.flatMap(({ lines }) => lines.map(quantityRate))).toEqual([null, 1])
  })

  it('does not let an unplanned log, or a unit nobody planned, fill a gap in the plan', () => {
    const { totals } = assembleReport(
      smallCity({
        planned: [planned('c1', 10, { airings: 10 })],
        done: [
          done('c1', 6, { airings: 6, minutes: 30 }),
          done('c1', 5, { airings: 5 }, { unplanned: true }),
        ],
      }),
    )
    expect(totals).toMatchObject([
      { measure: 'airings', due: 10, donePlanned: 6, doneUnplanned: 5, done: 11 },
      { measure: 'minutes', due: null, donePlanned: null, doneUnplanned: 30, done: 30 },
    ])
    expect(totals.map(quantityRate)).toEqual([0.6, null])
  })

  it('compares within an activity: what another states in a unit it did not plan is without a plan', () => {
    const { totals } = assembleReport(
      smallCity({
        planned: [
          { ...planned('SNV', 2, { attendances: 90 }, 'press'), activity: 'conference' },
          { ...planned('SNV', 6, { sessions: 6 }, 'press'), activity: 'briefing' },
        ],
        done: [
          done('SNV', 2, { attendances: 80 }, { channel: 'press', activity: 'conference' }),
          done('SNV', 6, { attendances: 220 }, { channel: 'press', activity: 'briefing' }),
        ],
      }),
    )
    expect(totals.find(({ measure }) => measure === 'attendances')).toMatchObject({
      due: 90,
      donePlanned: 80,
      doneUnplanned: 220,
    })
  })

  it('passes 100 % only where more was done in the slots than planned', () => {
    const { totals } = assembleReport(
      smallCity({
        planned: [planned('c1', 2, { airings: 2 })],
        done: [done('c1', 2, { airings: 5 })],
      }),
    )
    expect(totals.map(quantityRate)).toEqual([2.5])
  })

  it('keeps the same parts however the agencies are summed', () => {
    const report = assembleReport(
      smallCity({
        planned: [planned('c1', 1, { airings: 10 }), planned('d1', 1, { airings: 5 })],
        done: [
          done('c1', 1, { airings: 8 }),
          done('c2', 1, { airings: 100 }),
          done('c3', 1, { airings: 7 }, { unplanned: true }),
        ],
      }),
    )
    const parts = { planned: 15, donePlanned: 8, doneUnplanned: 107, done: 115 }
    expect(report.totals).toMatchObject([parts])
    const [district] = rollUp(report).filter(({ id }) => id === 'd1')
    expect(district?.lines).toMatchObject([{ donePlanned: 8, doneUnplanned: 100, planned: 15 }])
    const groups = groupFigures(rollUp(report), ['radio', 'press'])
    expect(
      sumLines(
        groups.flatMap(({ lines }) => lines),
        ['radio'],
      ),
    ).toMatchObject([parts])
  })

  it('counts what did not take place outside the plan as nothing', () => {
    const { slots } = assembleReport(
      smallCity({ done: [done('c1', 3, {}, { unplanned: true, state: 'missed' })] }),
    )
    expect(slots.unplanned).toBe(0)
  })
})
