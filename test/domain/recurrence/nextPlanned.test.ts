import { describe, expect, it } from '@jest/globals'
import { describe as said } from '@/domain/recurrence/describe'
import { nextPlanned } from '@/domain/recurrence/nextPlanned'
import type { Schedule } from '@/domain/recurrence/schedule'
import { wholeDays } from '@/domain/recurrence/wholeDays'

const weekly: Schedule = {
  start: '2027-01-04T08:30',
  durationMinutes: 60,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=WEEKLY',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}
const daysOff = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }
const next = (changes: Parameters<typeof nextPlanned>[1]['changes'], limit = 3) =>
  nextPlanned(weekly, { after: '2027-01-10T00:00', limit, daysOff, changes }).map(
    ({ start }) => start,
  )

describe('the next occurrences that take place', () => {
  it('stand at the time they were moved to', () => {
    const change = { originalStart: '2027-01-18T08:30', kind: 'moved' } as const
    expect(next([{ ...change, newStart: '2027-01-19T14:00' }])).toEqual([
      '2027-01-11T08:30',
      '2027-01-19T14:00',
      '2027-01-25T08:30',
    ])
    // Out of the past as well, and over the edge of a search.
    expect(
      next([{ ...change, originalStart: '2027-01-04T08:30', newStart: '2027-01-12T09:00' }], 2),
    ).toEqual(['2027-01-11T08:30', '2027-01-12T09:00'])
  })

  it('leave out what was cancelled or waits for a new time', () => {
    const changes = [
      { originalStart: '2027-01-11T08:30', kind: 'cancelled' },
      { originalStart: '2027-01-25T08:30', kind: 'postponed' },
    ] as const
    expect(next(changes, 2)).toEqual(['2027-01-18T08:30', '2027-02-01T08:30'])
  })

  it('end with the series', () => {
    const ends = { ...weekly, rrule: 'FREQ=WEEKLY;COUNT=3' }
    const asked = { after: '2027-01-10T00:00', limit: 5, daysOff, changes: [] }
    expect(nextPlanned(ends, asked)).toHaveLength(2)
  })
})

describe('days that are whole', () => {
  it('begin at midnight and last a number of days', () => {
    expect(wholeDays({ start: '2027-03-01T00:00', durationMinutes: 7200 })).toBe(5)
    expect(wholeDays({ start: '2027-03-01T00:00', durationMinutes: 90 })).toBe(0)
    expect(wholeDays({ start: '2027-03-01T08:00', durationMinutes: 1440 })).toBe(0)
    expect(wholeDays({ start: '2027-03-01T00:00', durationMinutes: 0 })).toBe(0)
  })

  it('are said from the first to the last', () => {
    const once = { ...weekly, rrule: null, start: '2027-03-01T00:00' }
    expect(said({ ...once, durationMinutes: 7200 }, 'vi')).toBe(
      'Thứ Hai 01/03/2027 đến Thứ Sáu 05/03/2027 (cả ngày)',
    )
    expect(said({ ...once, durationMinutes: 1440 }, 'vi')).toBe('Thứ Hai 01/03/2027 (cả ngày)')
    expect(said({ ...weekly, start: '2027-03-01T00:00', durationMinutes: 2880 }, 'vi')).toBe(
      'Thứ Hai hằng tuần (mỗi lần 2 ngày, cả ngày)',
    )
  })
})
