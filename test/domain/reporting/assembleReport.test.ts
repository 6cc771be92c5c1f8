import { describe, expect, it } from '@jest/globals'

import { DomainError } from '@/domain/DomainError'
import { assembleReport } from '@/domain/reporting/assembleReport'
import type { Report } from '@/domain/reporting/report'

import { done, planned, smallCity } from './reportCase'

const row = (report: Report, id: string) => {
  const found = report.agencies.find((agency) => agency.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

describe('the agencies of a report', () => {
  it('stand in official order: departments, districts, communes by district, others', () => {
    const report = assembleReport(smallCity({ done: [done('paper', 1)] }))
    expect(report.agencies.map((a) => a.id)).toEqual([
      'STTTT',
      'SNV',
      'd2',
      'd1',
      'c3',
      'c1',
      'c2',
      'c4',
      'paper',
    ])
  })

  it('include every station, but other bodies only when they have figures', () => {
    const report = assembleReport(smallCity())
    expect(report.agencies.some((a) => a.id === 'paper' || a.id === 'UBNDTP')).toBe(false)
    expect(row(report, 'c1').lines).toEqual([])
  })

  it('never lose a row: an unknown agency or channel stops the report', () => {
    expect(() => assembleReport(smallCity({ done: [done('gone', 1)] }))).toThrow(
      new DomainError('reportUnknownAgency'),
    )
    expect(() => assembleReport(smallCity({ planned: [planned('c1', 1, {}, 'smoke')] }))).toThrow(
      new DomainError('reportUnknownChannel'),
    )
  })
})

describe('slots', () => {
  it('are aired, late, missed, and what is left is unlogged', () => {
    const report = assembleReport(
      smallCity({
        planned: [planned('c1', 10)],
        done: [
          done('c1', 5),
          done('c1', 2, {}, { state: 'late' }),
          done('c1', 1, {}, { state: 'missed' }),
          done('c1', 4, {}, { unplanned: true }),
        ],
      }),
    )
    expect(row(report, 'c1').slots).toEqual({
      planned: 10,
      aired: 5,
      late: 2,
      missed: 1,
      unlogged: 2,
      notDue: 0,
      beyondPlan: 0,
      unplanned: 4,
    })
  })

  it.each([
    [9, 1, 0],
    [10, 0, 0],
    [11, 0, 1],
  ])(
    'with %i logs of 10 planned slots: %i unlogged, %i beyond the plan',
    (logs, unlogged, beyond) => {
      const { slots } = assembleReport(
        smallCity({ planned: [planned('c1', 10)], done: [done('c1', logs)] }),
      )
      expect([slots.unlogged, slots.beyondPlan]).toEqual([unlogged, beyond])
    },
  )

  it("never let one channel's or agency's excess hide another's gap", () => {
    const report = assembleReport(
      smallCity({
        planned: [planned('c1', 10), planned('c1', 10, {}, 'press'), planned('c2', 10)],
        done: [done('c1', 15), done('c2', 15)],
      }),
    )
    expect(row(report, 'c1').slots.unlogged).toBe(10)
    expect([report.slots.unlogged, report.slots.beyondPlan]).toEqual([10, 10])
  })
})

describe('missing and zero', () => {
  const line = (report: Report, id: string) => row(report, id).lines[0]

  it('nothing logged is missing', () => {
    const report = assembleReport(smallCity({ planned: [planned('c1', 2, { airings: 2 })] }))
    expect(line(report, 'c1')).toEqual({
      channel: 'radio',
      measure: 'airings',
      planned: 2,
      due: 2,
      donePlanned: null,
      doneUnplanned: null,
      done: null,
    })
    expect(report.totals[0]?.done).toBeNull()
  })

  it('a counted zero is zero, in the total too', () => {
    const report = assembleReport(
      smallCity({ done: [done('c1', 1, { newsItems: 0, airings: null })] }),
    )
    expect(row(report, 'c1').lines).toMatchObject([
      { channel: 'radio', measure: 'newsItems', planned: null, done: 0 },
    ])
    expect(report.totals[0]?.done).toBe(0)
  })

  it('logs that left the quantity out are missing, and so are those that say "not aired"', () => {
    const plan = [planned('c1', 2, { airings: 2 }), planned('c2', 2, { airings: 2 })]
    const report = assembleReport(
      smallCity({ planned: plan, done: [done('c1', 1), done('c2', 1, {}, { state: 'missed' })] }),
    )
    expect([line(report, 'c1')?.done, line(report, 'c2')?.done]).toEqual([null, null])
  })

  it('what was not aired adds no quantity', () => {
    const report = assembleReport(
      smallCity({
        done: [done('c1', 1, { airings: 3 }), done('c1', 1, { airings: 9 }, { state: 'missed' })],
      }),
    )
    expect(report.totals[0]?.done).toBe(3)
  })
})

describe('the list of those to be urged', () => {
  it('holds agencies with planned slots and not one log, nobody else', () => {
    const report = assembleReport(
      smallCity({
        planned: [planned('c1', 4), planned('c2', 4), planned('c3', 4)],
        done: [done('c2', 1, {}, { state: 'missed' }), done('c3', 1, {}, { unplanned: true })],
      }),
    )
    expect(report.silent).toEqual([
      {
        id: 'c1',
        code: 'c1',
        name: 'Name of c1',
        parentId: 'd1',
        parentName: 'Name of d1',
        planned: 4,
        due: 4,
      },
    ])
  })

  it('never holds those who are only asked, such as Party bodies', () => {
    const { agencies } = smallCity()
    const asked = agencies.map((each) => ({ ...each, requestedOnly: each.id === 'paper' }))
    const report = assembleReport(smallCity({ agencies: asked, planned: [planned('paper', 4)] }))
    expect(report.silent).toEqual([])
    expect(row(report, 'paper').slots.unlogged).toBe(4)
  })
})

describe('totals', () => {
  it('carry the year plan, the year to date and last year, missing where nobody knows', () => {
    const report = assembleReport(
      smallCity({
        done: [done('c1', 1, { airings: 3 })],
        plannedYear: [planned('c1', 20, { airings: 20 })],
        doneYearToDate: [
          done('c1', 4, { airings: 5 }),
          done('c1', 1, { airings: 1 }, { unplanned: true }),
          done('c2', 1, { airings: 6 }),
        ],
        doneLastYear: [done('c1', 1, { articles: 7 }, { channel: 'press' })],
      }),
    )
    expect(report.totals).toMatchObject([
      {
        channel: 'radio',
        measure: 'airings',
        planned: null,
        done: 3,
        plannedYear: 20,
        doneYearToDate: 12,
        doneYearPlanned: 5,
        doneLastYear: null,
      },
      {
        channel: 'press',
        measure: 'articles',
        planned: null,
        done: null,
        plannedYear: null,
        doneYearToDate: null,
        doneYearPlanned: null,
        doneLastYear: 7,
      },
    ])
  })
})
