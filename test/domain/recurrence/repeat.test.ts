import { describe, expect, it } from '@jest/globals'
import { expand } from '@/domain/recurrence/expand'
import { readRepeat, writeRepeat, type Repeat } from '@/domain/recurrence/repeat'

const start = '2018-03-05T05:30' // a Monday, the first of its month
const weekly: Repeat = {
  every: 'week',
  interval: 1,
  weekdays: [0, 2, 4],
  monthly: 'date',
  times: ['05:30'],
  end: { kind: 'never' },
}
const schedule = (rrule: string | null) => ({
  start,
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule,
  holidayPolicy: 'air' as const,
  weekendPolicy: 'air' as const,
})
const noDaysOff = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }
const startsOf = (rrule: string | null, to: string) =>
  expand(schedule(rrule), { from: '2018-03-05', to }, noDaysOff).map((each) => each.start)

describe('choosing a repeat without knowing RRULE', () => {
  it('writes nothing for something that happens once', () => {
    expect(writeRepeat({ ...weekly, every: 'once' }, start)).toBeNull()
  })

  it('writes weekdays of a week', () => {
    expect(writeRepeat(weekly, start)).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR')
  })

  it('writes the last whole day as the end', () => {
    const until = { ...weekly, end: { kind: 'until', date: '2018-12-31' } } as const
    expect(writeRepeat(until, start)).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20181231T235900')
  })

  it('airs at 05:30 and 17:00 on the chosen weekdays and at no other time', () => {
    const rrule = writeRepeat({ ...weekly, times: ['05:30', '17:00'] }, start)
    expect(startsOf(rrule, '2018-03-08')).toEqual([
      '2018-03-05T05:30',
      '2018-03-05T17:00',
      '2018-03-07T05:30',
      '2018-03-07T17:00',
    ])
  })

  it('refuses uneven times every second week, which no rule can say', () => {
    const everySecond = { ...weekly, interval: 2, times: ['05:30', '17:00'] }
    expect(() => writeRepeat(everySecond, start)).toThrow('timesNeedSameMinutes')
  })

  it.each([
    ['date', ['2018-03-05T05:30', '2018-04-05T05:30']],
    ['nth', ['2018-03-05T05:30', '2018-04-02T05:30']],
    ['last', ['2018-03-26T05:30', '2018-04-30T05:30']],
  ] as const)('repeats monthly by %s of the start', (monthly, expected) => {
    const rrule = writeRepeat({ ...weekly, every: 'month', monthly }, start)
    expect(startsOf(rrule, '2018-04-30')).toEqual(expected)
  })

  it.each([
    ['2018-03-01', '1TH', '-1TH'],
    ['2018-03-07', '1WE', '-1WE'],
    ['2018-03-08', '2TH', '-1TH'],
    ['2018-03-28', '4WE', '-1WE'],
    ['2018-03-29', '-1TH', '-1TH'],
    ['2018-03-31', '-1SA', '-1SA'],
  ])(
    '%s is the %s of its month: a fifth weekday is the last, as not every month has one',
    (day, nth, last) => {
      const monthly = (kind: 'nth' | 'last') =>
        writeRepeat({ ...weekly, every: 'month', monthly: kind }, `${day}T05:30`)
      expect([monthly('nth'), monthly('last')]).toEqual([
        `FREQ=MONTHLY;BYDAY=${nth}`,
        `FREQ=MONTHLY;BYDAY=${last}`,
      ])
    },
  )

  it.each([
    weekly,
    { ...weekly, times: ['05:30', '17:00'] },
    { ...weekly, interval: 2 },
    { ...weekly, every: 'day', weekdays: [0], interval: 3 },
    { ...weekly, every: 'month', weekdays: [0], monthly: 'last' },
    { ...weekly, every: 'year', weekdays: [0], end: { kind: 'count', count: 4 } },
    { ...weekly, end: { kind: 'until', date: '2018-12-31' } },
  ] as Repeat[])('reads back what was chosen: %j', (repeat) => {
    expect(readRepeat(writeRepeat(repeat, start), start)).toEqual(repeat)
  })

  it.each(['FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=SECONDLY', 'nonsense'])(
    'leaves a rule that the choices cannot say as it is: %s',
    (rrule) => {
      expect(readRepeat(rrule, start).every).toBe('custom')
    },
  )
})
