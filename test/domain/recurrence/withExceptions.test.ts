import { describe, expect, it } from '@jest/globals'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { withExceptions, type OccurrenceChange } from '@/domain/recurrence/withExceptions'

const daily: Schedule = {
  start: '2018-03-05T05:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=DAILY;UNTIL=20180309T235900',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}
const none: DaysOff = { holidays: new Set(), swappedWorkingDays: new Set() }
const plan = (from: string, to: string, changes: OccurrenceChange[], daysOff = none) =>
  withExceptions({ schedule: daily, range: { from, to }, daysOff, changes })
const starts = (planned: { start: string }[]) => planned.map(({ start }) => start)

describe('exceptions of single occurrences', () => {
  it('keeps a cancelled one, marked and with its reason', () => {
    const planned = plan('2018-03-05', '2018-03-06', [
      { originalStart: '2018-03-05T05:30', kind: 'cancelled', reason: 'Mất điện' },
    ])
    expect(planned).toHaveLength(2)
    expect(planned[0]).toMatchObject({ change: 'cancelled', reason: 'Mất điện' })
    expect(planned[1]).not.toHaveProperty('change')
  })

  it('shows a moved one where it was moved to, with its length, and not where it was', () => {
    const move: OccurrenceChange = {
      originalStart: '2018-03-05T05:30',
      kind: 'moved',
      newStart: '2018-03-06T17:00',
    }
    expect(starts(plan('2018-03-05', '2018-03-05', [move]))).toEqual([])
    const [first, second] = plan('2018-03-06', '2018-03-06', [move])
    expect(first?.start).toBe('2018-03-06T05:30')
    expect(second).toMatchObject({
      originalStart: '2018-03-05T05:30',
      start: '2018-03-06T17:00',
      end: '2018-03-06T17:15',
      change: 'moved',
    })
  })

  it('finds what was moved beyond the end of the series', () => {
    const planned = plan('2018-04-01', '2018-04-30', [
      { originalStart: '2018-03-09T05:30', kind: 'moved', newStart: '2018-04-02T05:30' },
    ])
    expect(starts(planned)).toEqual(['2018-04-02T05:30'])
  })

  it('gives an edited one its own title', () => {
    const [first] = plan('2018-03-05', '2018-03-05', [
      { originalStart: '2018-03-05T05:30', kind: 'edited', newTitle: 'Số đặc biệt' },
    ])
    expect(first).toMatchObject({ title: 'Số đặc biệt', change: 'edited' })
  })

  it('does not invent an occurrence that the schedule never had', () => {
    const planned = plan('2018-04-01', '2018-04-30', [
      { originalStart: '2018-03-09T07:00', kind: 'moved', newStart: '2018-04-02T05:30' },
    ])
    expect(planned).toEqual([])
  })
})

describe('occurrences that a day off puts on the same moment', () => {
  const next: Schedule = { ...daily, holidayPolicy: 'next', weekendPolicy: 'next' }
  const planned = (daysOff: DaysOff, changes: OccurrenceChange[] = []) =>
    withExceptions({
      schedule: { ...next, rrule: 'FREQ=DAILY;UNTIL=20180316T235900' },
      range: { from: '2018-03-09', to: '2018-03-12' },
      daysOff,
      changes,
    })

  it('are one, which says whom it stands for', () => {
    expect(planned(none)).toEqual([
      { originalStart: '2018-03-09T05:30', start: '2018-03-09T05:30', end: '2018-03-09T05:45' },
      {
        originalStart: '2018-03-12T05:30',
        start: '2018-03-12T05:30',
        end: '2018-03-12T05:45',
        merged: ['2018-03-10T05:30', '2018-03-11T05:30'],
      },
    ])
  })

  it('stay apart on a weekend day that is worked in exchange for another', () => {
    const swapped = { ...none, swappedWorkingDays: new Set(['2018-03-10']) }
    const [, saturday, monday] = planned(swapped)
    expect(saturday?.start).toBe('2018-03-10T05:30')
    expect(monday?.merged).toEqual(['2018-03-11T05:30'])
  })

  it('go together where that one is moved', () => {
    const move = { originalStart: '2018-03-12T05:30', newStart: '2018-03-12T17:00' }
    const [, moved] = planned(none, [{ ...move, kind: 'moved' }])
    expect(moved).toMatchObject({
      start: '2018-03-12T17:00',
      merged: ['2018-03-10T05:30', '2018-03-11T05:30'],
    })
  })
})

describe('finding one occurrence by its original start', () => {
  it('knows what is on the schedule, to the minute', () => {
    expect(findOccurrence(daily, '2018-03-05T05:30', none)?.start).toBe('2018-03-05T05:30')
    expect(findOccurrence(daily, '2018-03-05T05:31', none)).toBe(null)
    expect(findOccurrence(daily, '2018-03-10T05:30', none)).toBe(null)
  })

  it('finds it where the holiday policy moved it, and not at all when skipped', () => {
    const off = { ...none, holidays: new Set(['2018-03-06']) }
    const next: Schedule = { ...daily, rrule: '', start: '2018-03-06T05:30', holidayPolicy: 'next' }
    expect(findOccurrence(next, '2018-03-06T05:30', off)?.start).toBe('2018-03-07T05:30')
    expect(findOccurrence({ ...next, holidayPolicy: 'skip' }, '2018-03-06T05:30', off)).toBe(null)
  })
})
