import { describe, expect, it } from '@jest/globals'

import { count } from '@/domain/recurrence/count'
import { expand } from '@/domain/recurrence/expand'
import { nextPlanned } from '@/domain/recurrence/nextPlanned'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { daysOff, noDaysOff } from '../../helpers/daysOff'
import { plainSchedule } from '../../helpers/randomSchedules'

/** Weekday broadcasts at half past five, from Monday 5 March 2018. */
const broadcast = (more: Partial<Schedule> = {}) =>
  plainSchedule(
    { start: '2018-03-05T05:30', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
    { durationMinutes: 15, ...more },
  )

const starts = (schedule: Schedule, from: string, to: string, off: DaysOff = noDaysOff) =>
  expand(schedule, { from, to }, off).map((one) => one.start)

describe('a broadcast on weekdays', () => {
  it('gives start, end and the instant in Vietnam', () => {
    expect(expand(broadcast(), { from: '2018-03-01', to: '2018-03-05' }, noDaysOff)).toEqual([
      {
        originalStart: '2018-03-05T05:30',
        start: '2018-03-05T05:30',
        end: '2018-03-05T05:45',
        instant: '2018-03-04T22:30:00Z',
      },
    ])
  })

  it('includes both ends of the range and nothing for a range that runs backwards', () => {
    expect(starts(broadcast(), '2018-03-05', '2018-03-06')).toHaveLength(2)
    expect(starts(broadcast(), '2018-03-06', '2018-03-05')).toEqual([])
  })

  it('may take place several times a day, in order whatever order the rule was written in', () => {
    const rrule = 'FREQ=DAILY;BYHOUR=17,5;BYMINUTE=30;COUNT=3'
    expect(starts(broadcast({ rrule }), '2018-03-01', '2018-03-31')).toEqual([
      '2018-03-05T05:30',
      '2018-03-05T17:30',
      '2018-03-06T05:30',
    ])
  })

  it('leaves out EXDATE and adds RDATE, once', () => {
    const schedule = broadcast({
      rrule: null,
      rdates: ['2018-03-10T08:00', '2018-03-05T05:30', '2018-03-11T08:00'],
      exdates: ['2018-03-11T08:00'],
    })
    expect(starts(schedule, '2018-03-01', '2018-03-31')).toEqual([
      '2018-03-05T05:30',
      '2018-03-10T08:00',
    ])
  })

  it('counts COUNT before exceptions', () => {
    const schedule = broadcast({ rrule: 'FREQ=DAILY;COUNT=3', exdates: ['2018-03-06T05:30'] })
    expect(starts(schedule, '2018-03-01', '2018-12-31')).toEqual([
      '2018-03-05T05:30',
      '2018-03-07T05:30',
    ])
  })

  it.each([
    ['UNTIL=20180307', ['05', '06', '07']],
    ['UNTIL=20180307T052900', ['05', '06']],
    ['UNTIL=20180307T053000', ['05', '06', '07']],
    ['UNTIL=20180306T223000Z', ['05', '06', '07']],
    ['UNTIL=20180306T222900Z', ['05', '06']],
  ])('ends with %s', (until, days) => {
    const found = starts(broadcast({ rrule: `FREQ=DAILY;${until}` }), '2018-03-01', '2018-03-31')
    expect(found.map((start) => start.slice(8, 10))).toEqual(days)
  })

  it('skips months without a 31st, and years without 29 February', () => {
    const monthly = broadcast({ start: '2018-01-31T08:00', rrule: 'FREQ=MONTHLY' })
    expect(starts(monthly, '2018-01-01', '2018-05-31')).toEqual([
      '2018-01-31T08:00',
      '2018-03-31T08:00',
      '2018-05-31T08:00',
    ])
    const yearly = broadcast({ start: '2016-02-29T08:00', rrule: 'FREQ=YEARLY' })
    expect(starts(yearly, '2017-01-01', '2024-12-31')).toEqual([
      '2020-02-29T08:00',
      '2024-02-29T08:00',
    ])
  })
})

describe('days off', () => {
  // Saturday 28 April worked for Monday 30 April 2018; Tuesday 1 May is off as well.
  const may = daysOff(['2018-04-30', '2018-05-01'], ['2018-04-28'])
  const around = ['2018-04-26', '2018-05-04'] as const

  it('airs anyway when told so', () => {
    expect(starts(broadcast(), '2018-04-30', '2018-05-01', may)).toHaveLength(2)
  })

  it('skips holidays', () => {
    const found = starts(broadcast({ holidayPolicy: 'skip' }), ...around, may)
    expect(found.map((start) => start.slice(5, 10))).toEqual([
      '04-26',
      '04-27',
      '05-02',
      '05-03',
      '05-04',
    ])
  })

  it('moves back to a Saturday worked in exchange and merges what falls together there', () => {
    const found = expand(
      broadcast({ holidayPolicy: 'previous' }),
      { from: '2018-04-28', to: '2018-05-01' },
      may,
    )
    expect(found).toEqual([
      {
        originalStart: '2018-04-30T05:30',
        start: '2018-04-28T05:30',
        end: '2018-04-28T05:45',
        instant: '2018-04-27T22:30:00Z',
        merged: ['2018-05-01T05:30'],
      },
    ])
  })

  it('moves forward, and the one that was there anyway keeps its identity', () => {
    const [first] = expand(
      broadcast({ holidayPolicy: 'next' }),
      { from: '2018-04-30', to: '2018-05-02' },
      may,
    )
    expect(first?.originalStart).toBe('2018-05-02T05:30')
    expect(first?.merged).toEqual(['2018-04-30T05:30', '2018-05-01T05:30'])
  })

  it('does not merge different times of one day', () => {
    const once = broadcast({ rrule: null, start: '2018-05-01T17:00', rdates: ['2018-05-02T05:30'] })
    expect(starts({ ...once, holidayPolicy: 'next' }, '2018-05-01', '2018-05-02', may)).toEqual([
      '2018-05-02T05:30',
      '2018-05-02T17:00',
    ])
  })

  it('moves into a window what began outside it, and out of it what leaves', () => {
    const forward = broadcast({ holidayPolicy: 'next' })
    expect(starts(forward, '2018-05-02', '2018-05-02', may)).toEqual(['2018-05-02T05:30'])
    expect(count(forward, { from: '2018-04-30', to: '2018-05-01' }, may)).toBe(0)
    const back = broadcast({ rrule: null, start: '2018-05-01T05:30', holidayPolicy: 'previous' })
    expect(starts(back, '2018-04-28', '2018-04-28', may)).toEqual(['2018-04-28T05:30'])
  })

  it('treats weekends by their own policy, a worked Saturday being no weekend', () => {
    const daily = broadcast({ rrule: 'FREQ=DAILY', weekendPolicy: 'skip' })
    const found = starts(daily, '2018-04-27', '2018-04-30', may)
    expect(found.map((start) => start.slice(5, 10))).toEqual(['04-27', '04-28', '04-30'])
  })

  it('gives the same in two halves as in one piece', () => {
    const schedule = broadcast({
      rrule: 'FREQ=DAILY',
      holidayPolicy: 'next',
      weekendPolicy: 'previous',
    })
    const whole = expand(schedule, { from: '2018-04-20', to: '2018-05-10' }, may)
    for (let day = 20; day < 30; day++) {
      const first = expand(schedule, { from: '2018-04-20', to: `2018-04-${day}` }, may)
      const second = expand(schedule, { from: `2018-04-${day + 1}`, to: '2018-05-10' }, may)
      expect([...first, ...second]).toEqual(whole)
    }
  })
})

describe('wall-clock time in a zone whose clocks change', () => {
  it('keeps the local time and moves the instant', () => {
    const schedule = broadcast({
      start: '2024-03-09T02:30',
      rrule: 'FREQ=DAILY',
      timeZone: 'America/New_York',
    })
    const found = expand(schedule, { from: '2024-03-09', to: '2024-03-11' }, noDaysOff)
    expect(found.map((one) => [one.start, one.instant])).toEqual([
      ['2024-03-09T02:30', '2024-03-09T07:30:00Z'],
      ['2024-03-10T02:30', '2024-03-10T07:30:00Z'],
      ['2024-03-11T02:30', '2024-03-11T06:30:00Z'],
    ])
  })
})

describe('the next occurrences', () => {
  const next = (schedule: Schedule, after: string, limit = 1) =>
    nextPlanned(schedule, { after, limit, daysOff: noDaysOff, changes: [] }).map((one) => one.start)

  it('are strictly after the time asked', () => {
    expect(next(broadcast(), '2018-03-05T05:29')).toEqual(['2018-03-05T05:30'])
    expect(next(broadcast(), '2018-03-05T05:30')).toEqual(['2018-03-06T05:30'])
  })

  it('are found years ahead, and none after the end', () => {
    const leap = broadcast({ start: '2016-02-29T08:00', rrule: 'FREQ=YEARLY;COUNT=3' })
    expect(next(leap, '2020-03-01T00:00')).toEqual(['2024-02-29T08:00'])
    expect(next(leap, '2024-02-29T08:00')).toEqual([])
  })

  it('come five at a time for the schedule field', () => {
    const days = next(broadcast(), '2018-03-08T12:00', 5).map((start) => start.slice(8, 10))
    expect(days).toEqual(['09', '12', '13', '14', '15'])
  })
})

describe('the span of days a schedule can touch', () => {
  it.each([
    [null, '2018-03-05'],
    ['FREQ=DAILY', null],
    ['FREQ=DAILY;COUNT=10', '2018-03-14'],
    ['FREQ=DAILY;UNTIL=20180401', '2018-04-01'],
    ['FREQ=DAILY;UNTIL=20180331T180000Z', '2018-04-01'],
  ])('%s', (rrule, last) => {
    expect(scheduleSpan(broadcast({ rrule }))).toEqual({ first: '2018-03-05', last })
  })
})
