import { describe, expect, it } from '@jest/globals'
import { ask, seriesState, startsOf, weekdays } from './weekdaySeries'

/** The rule of a series whose occurrence at `start` was moved to `newStart`, with all the others. */
const moved = (rrule: string, start: string, newStart: string) => {
  const schedule = { ...weekdays, start: `${start}T05:30`, rrule: `FREQ=${rrule};COUNT=4` }
  const change = { kind: 'move', newStart: `${newStart}T05:30` } as const
  const plan = ask(seriesState({ schedule }), ['all', schedule.start], change)
  return plan.own.schedule.rrule?.replace('FREQ=', '').replace(';COUNT=4', '')
}

describe('the rule of a series that goes to another day', () => {
  it.each([
    ['MONTHLY;BYDAY=4TH', '2018-03-22', '2018-03-28', 'MONTHLY;BYDAY=4WE'],
    ['MONTHLY;BYDAY=4TH', '2018-03-22', '2018-03-29', 'MONTHLY;BYDAY=-1TH'],
    ['MONTHLY;BYDAY=4TH', '2018-03-22', '2018-03-21', 'MONTHLY;BYDAY=3WE'],
    ['MONTHLY;BYDAY=1TH', '2018-03-01', '2018-03-07', 'MONTHLY;BYDAY=1WE'],
    ['MONTHLY;BYDAY=1TH', '2018-03-01', '2018-03-08', 'MONTHLY;BYDAY=2TH'],
    ['MONTHLY;BYDAY=-1TH', '2018-03-29', '2018-03-25', 'MONTHLY;BYDAY=-1SU'],
    ['MONTHLY;BYDAY=-1TH', '2018-03-29', '2018-03-24', 'MONTHLY;BYDAY=-2SA'],
  ])('%s from %s to %s: the ordinal is that of the new day, a fifth one is the last', (...row) => {
    const [rrule, start, newStart, expected] = row
    expect(moved(rrule, start, newStart)).toBe(expected)
  })

  it.each([
    ['MONTHLY;BYMONTHDAY=2,27', '2018-03-02', '2018-03-03', 'MONTHLY;BYMONTHDAY=3,28'],
    ['MONTHLY;BYMONTHDAY=2,27', '2018-03-02', '2018-03-01', 'MONTHLY;BYMONTHDAY=1,26'],
    ['MONTHLY;BYMONTHDAY=-2', '2018-03-30', '2018-03-31', 'MONTHLY;BYMONTHDAY=-1'],
    ['MONTHLY;BYMONTHDAY=-2', '2018-03-30', '2018-03-04', 'MONTHLY;BYMONTHDAY=-28'],
    ['MONTHLY;BYMONTHDAY=28', '2018-03-28', '2018-03-29', 'MONTHLY;BYMONTHDAY=29'],
    ['YEARLY;BYMONTH=3;BYMONTHDAY=31', '2018-03-31', '2018-04-01', 'YEARLY;BYMONTH=4;BYMONTHDAY=1'],
    [
      'YEARLY;BYMONTH=3,6;BYMONTHDAY=30',
      '2018-03-30',
      '2018-03-31',
      'YEARLY;BYMONTH=3,6;BYMONTHDAY=31',
    ],
  ])('%s from %s to %s: days of a month stay days that every month has', (...row) => {
    const [rrule, start, newStart, expected] = row
    expect(moved(rrule, start, newStart)).toBe(expected)
  })

  it.each([
    ['MONTHLY;BYMONTHDAY=2,27', '2018-03-02', '2018-03-04'],
    ['MONTHLY;BYMONTHDAY=2,27', '2018-03-02', '2018-02-28'],
    ['MONTHLY;BYMONTHDAY=-2', '2018-03-30', '2018-04-01'],
    ['MONTHLY;BYMONTHDAY=-2', '2018-03-30', '2018-03-03'],
    ['MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1', '2018-03-05', '2018-03-06'],
    ['MONTHLY;BYDAY=1MO,3MO', '2018-03-05', '2018-03-06'],
    ['MONTHLY;BYDAY=MO', '2018-03-05', '2018-03-06'],
    ['YEARLY;BYMONTH=3,6;BYMONTHDAY=31', '2018-03-31', '2018-04-01'],
    ['YEARLY;BYYEARDAY=64', '2018-03-05', '2018-03-06'],
    ['YEARLY;BYWEEKNO=10;BYDAY=MO', '2018-03-05', '2018-03-06'],
    ['WEEKLY;BYMONTH=3;BYDAY=MO', '2018-03-05', '2018-03-06'],
    ['DAILY;BYMONTHDAY=5,6', '2018-03-05', '2018-03-06'],
  ])('%s from %s to %s: no rule says that, so none is guessed', (rrule, start, newStart) => {
    expect(() => moved(rrule, start, newStart)).toThrow('seriesShiftUnclear')
  })

  it('the second Monday becomes the second Tuesday; the 31st becomes the day it was put on', () => {
    const nth = { ...weekdays, start: '2018-03-12T05:30', rrule: 'FREQ=MONTHLY;BYDAY=2MO;COUNT=4' }
    const plan = ask(seriesState({ schedule: nth }), ['all', '2018-03-12T05:30'], {
      kind: 'move',
      newStart: '2018-03-13T05:30',
    })
    expect(plan.own.schedule.rrule).toBe('FREQ=MONTHLY;BYDAY=2TU;COUNT=4')
    const day = { ...weekdays, start: '2018-01-31T05:30', rrule: 'FREQ=MONTHLY;COUNT=3' }
    const moved = ask(seriesState({ schedule: day }), ['all', '2018-01-31T05:30'], {
      kind: 'move',
      newStart: '2018-01-30T05:30',
    })
    expect(startsOf(moved.own.schedule)).toEqual([
      '2018-01-30T05:30',
      '2018-03-30T05:30',
      '2018-04-30T05:30',
    ])
  })

  it('every second week stays every second week, also over the weekend', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=6' }
    const was = startsOf(schedule)
    const plan = ask(seriesState({ schedule }), ['all', weekdays.start], {
      kind: 'move',
      newStart: '2018-03-06T05:30',
    })
    const days = (starts: string[]) => starts.map((start) => Date.parse(`${start}Z`) / 86_400_000)
    expect(days(startsOf(plan.own.schedule))).toEqual(days(was).map((day) => day + 1))
  })

  it('the end of a day stays one, another moment goes along', () => {
    const until = (text: string) => {
      const schedule = { ...weekdays, rrule: `FREQ=DAILY;UNTIL=${text}` }
      const change = { kind: 'move', newStart: '2018-03-06T06:00' } as const
      return ask(seriesState({ schedule }), ['all', weekdays.start], change).own.schedule.rrule
    }
    expect(until('20180330T235900')).toBe('FREQ=DAILY;UNTIL=20180331T235900')
    expect(until('20180330T235800')).toBe('FREQ=DAILY;UNTIL=20180401T002800')
    expect(until('20180330T053000')).toBe('FREQ=DAILY;UNTIL=20180331T060000')
  })
})
