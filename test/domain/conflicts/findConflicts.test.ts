import { describe, expect, it } from '@jest/globals'

import { gather } from '@/domain/conflicts/conflict'
import { dayOffConflicts } from '@/domain/conflicts/dayOffConflicts'
import { findConflicts, type Asked } from '@/domain/conflicts/findConflicts'
import { horizonOf } from '@/domain/conflicts/horizon'
import { planConflicts } from '@/domain/conflicts/planConflicts'
import { daysOff, noDaysOff } from '../../helpers/daysOff'
import { plainSchedule } from '../../helpers/randomSchedules'

const daily = plainSchedule({ start: '2026-04-27T05:30', rrule: 'FREQ=DAILY' })

describe('days off', () => {
  const off = daysOff(['2026-04-30', '2026-05-01', '2026-05-02'], ['2026-05-09'])
  const dates = ['2026-04-29', '2026-04-30', '2026-05-02', '2026-05-03', '2026-05-09']

  it('are holidays and free weekends; a holiday on a weekend is a holiday', () => {
    expect(dayOffConflicts(dates, daily, off)).toEqual([
      { code: 'onHoliday', date: '2026-04-30' },
      { code: 'onHoliday', date: '2026-05-02' },
      { code: 'onWeekend', date: '2026-05-03' },
    ])
  })

  it('are no surprise where the rule names the weekday itself', () => {
    const sundays = { ...daily, rrule: 'FREQ=WEEKLY;BYDAY=SU' }
    expect(dayOffConflicts(['2026-05-03', '2026-05-01'], sundays, off)).toEqual([
      { code: 'onHoliday', date: '2026-05-01' },
    ])
  })
})

describe('the plan and its tasks', () => {
  const task = {
    id: 'task',
    plan: { id: 'plan', from: '2026-01-01', to: '2026-12-31' },
    deadline: { kind: 'byDate', due: '2026-06-30' } as const,
  }
  const found = (date: string, served = task, beforeIsInclusive = false) =>
    planConflicts([date], [served], { beforeIsInclusive }).map(({ code }) => code)

  it.each([
    ['2025-12-31', ['outsidePlan']],
    ['2026-01-01', []],
    ['2026-06-30', []],
    ['2026-07-01', ['taskClosed']],
    ['2026-12-31', ['taskClosed']],
    ['2027-01-01', ['outsidePlan', 'taskClosed']],
  ])('on %s', (date, codes) => {
    expect(found(date)).toEqual(codes)
  })

  it('“before” a day may include it or not, as the city decided', () => {
    const before = { ...task, deadline: { kind: 'beforeDate', due: '2026-06-30' } as const }
    expect(found('2026-06-30', before as never)).toEqual(['taskClosed'])
    expect(found('2026-06-30', before as never, true)).toEqual([])
  })

  it('say nothing where they name no day', () => {
    const open = {
      id: 'open',
      plan: { id: 'draft', from: null, to: null },
      deadline: { kind: 'continuous', due: '2026-06-30' } as const,
    }
    expect(planConflicts(['2030-01-01'], [open], { beforeIsInclusive: false })).toEqual([])
    const quarterly = {
      kind: 'inQuarter',
      due: '2026-03-31',
      recurrences: [{ every: 'quarterly' }],
    }
    const goesOn = { ...open, deadline: quarterly as never }
    expect(planConflicts(['2026-04-01'], [goesOn], { beforeIsInclusive: false })).toEqual([])
  })
})

describe('all of it together', () => {
  const asked: Asked = {
    activity: 'mine',
    schedule: daily,
    occurrences: [
      { start: '2026-05-02T05:30', end: '2026-05-02T05:45' },
      { start: '2026-05-04T05:30', end: '2026-05-04T05:45' },
    ],
    tasks: [],
    needsWorkingDays: true,
    stations: ['a', 'b'].map((id) => ({ id, limits: { weekdays: [0, 1, 2, 3, 4] } })),
    others: [
      {
        activity: 'other',
        stations: ['b', 'c'],
        occurrences: [{ start: '2026-05-04T05:40', end: '2026-05-04T06:00' }],
      },
    ],
  }
  const given = { daysOff: noDaysOff, beforeIsInclusive: false }

  it('names stations and dates; the station’s weekdays stand for the weekend', () => {
    expect(findConflicts(asked, given)).toEqual([
      { code: 'overlap', activity: 'other', dates: ['2026-05-04'], count: 1, agencies: ['b'] },
      { code: 'notABroadcastDay', dates: ['2026-05-02'], count: 1, agencies: ['a', 'b'] },
    ])
  })

  it('has no stations on other channels, only days', () => {
    expect(findConflicts({ ...asked, stations: [], others: [] }, given)).toEqual([
      { code: 'onWeekend', dates: ['2026-05-02'], count: 1, agencies: [] },
    ])
  })

  it('has no days off for what hangs or is online day and night', () => {
    const online = { ...asked, stations: [], others: [], needsWorkingDays: false }
    expect(findConflicts(online, given)).toEqual([])
  })

  it('lists five dates and counts the rest, with the worst figure', () => {
    const findings = Array.from({ length: 7 }, (_, day) => ({
      code: 'sessionTooLong' as const,
      date: `2026-05-0${7 - day}`,
      value: 16 + day,
      limit: 15,
    }))
    const [conflict, ...others] = gather(findings)
    expect(others).toEqual([])
    expect(conflict).toMatchObject({ count: 7, value: 22, limit: 15 })
    expect(conflict?.dates).toEqual([1, 2, 3, 4, 5].map((day) => `2026-05-0${day}`))
  })
})

describe('the days looked at', () => {
  const until = (day: string) => ({ ...daily, rrule: `FREQ=DAILY;UNTIL=${day}` })

  it('begin today, or with the series, and last a quarter at most', () => {
    expect(horizonOf(daily, '2026-05-01')).toEqual({ from: '2026-05-01', to: '2026-07-31' })
    expect(horizonOf(daily, '2026-01-01')).toEqual({ from: '2026-04-27', to: '2026-07-27' })
    expect(horizonOf(until('20260510'), '2026-05-01')?.to).toBe('2026-05-10')
  })

  it('are none for a series that is over', () => {
    expect(horizonOf(until('20260510'), '2026-05-10')).toEqual({
      from: '2026-05-10',
      to: '2026-05-10',
    })
    expect(horizonOf(until('20260510'), '2026-05-11')).toBe(null)
  })
})
