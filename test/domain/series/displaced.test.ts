import { describe, expect, it } from '@jest/globals'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { displaced } from '@/domain/series/displaced'
import { daysOff, noDaysOff } from '../../helpers/daysOff'
import { weekdays } from './weekdaySeries'

const MON = '2018-03-05T05:30'
const WED = '2018-03-07T05:30'

/** Which of Monday and Wednesday would not stay where they were. */
const out = (
  after: { schedule?: object; changes?: OccurrenceChange[] },
  { before = [], off = noDaysOff }: { before?: OccurrenceChange[]; off?: typeof noDaysOff } = {},
) =>
  displaced([WED, MON], {
    before: { schedule: weekdays, changes: before },
    after: { schedule: { ...weekdays, ...after.schedule }, changes: after.changes ?? before },
    daysOff: off,
  })

describe('what took place and would not stay where it was', () => {
  it('is nothing as long as instant and length are the same', () => {
    expect(out({})).toEqual([])
    expect(out({ schedule: { rrule: 'FREQ=DAILY' } })).toEqual([])
    expect(out({ changes: [{ originalStart: MON, kind: 'edited', newTitle: 'Khác' }] })).toEqual([])
  })

  it('is what another rule, length or zone leaves elsewhere, in the order of time', () => {
    expect(out({ schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO' } })).toEqual([WED])
    expect(out({ schedule: { durationMinutes: 16 } })).toEqual([MON, WED])
    expect(out({ schedule: { timeZone: 'Asia/Tokyo' } })).toEqual([MON, WED])
  })

  it('is what an exception moves, cancels, postpones, shortens, or no longer does', () => {
    const moved = { originalStart: MON, kind: 'moved', newStart: '2018-03-06T05:30' } as const
    expect(out({ changes: [moved] })).toEqual([MON])
    expect(out({ changes: [] }, { before: [moved] })).toEqual([MON])
    expect(out({ changes: [moved] }, { before: [moved] })).toEqual([])
    for (const kind of ['cancelled', 'postponed'] as const)
      expect(out({ changes: [{ originalStart: WED, kind }] })).toEqual([WED])
    const shorter = { originalStart: WED, kind: 'edited', newDurationMinutes: 5 } as const
    expect(out({ changes: [shorter] })).toEqual([WED])
  })

  it('stays where a move once put it, though it is no move any more', () => {
    const edited = { originalStart: MON, kind: 'edited', newStart: '2018-03-06T05:30' } as const
    expect(out({ changes: [edited] })).toEqual([])
  })

  it('is what a day off skips under another policy', () => {
    const off = daysOff(['2018-03-07'])
    expect(out({ schedule: { holidayPolicy: 'skip' } }, { off })).toEqual([WED])
    expect(out({ schedule: { holidayPolicy: 'next' } }, { off })).toEqual([WED])
  })
})
