import { describe, expect, it } from '@jest/globals'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { isSameSnapshot, seriesSnapshot, undoUntil } from '@/domain/series/seriesSnapshot'
import { weekdays } from './weekdaySeries'

const MON = '2018-03-05T05:30'
const WED = '2018-03-07T05:30'
const change = (originalStart: string, more: Partial<OccurrenceChange> = {}): OccurrenceChange => ({
  originalStart,
  kind: 'edited',
  ...more,
})
const snapshot = (more: object = {}) =>
  seriesSnapshot({ state: 'draft', title: 'Tin', schedule: weekdays, changes: [], ...more })

describe('a series as it stood before a change', () => {
  it('is the same however the database writes what is empty, and in whatever order', () => {
    const changes = [change(MON), change(WED)]
    const empty = { newStart: '', newDurationMinutes: null, newTitle: '', reason: '' }
    expect(
      isSameSnapshot(
        snapshot({ summary: '', schedule: { ...weekdays, exdates: [], rdates: null }, changes }),
        snapshot({ summary: null, changes: [change(WED, empty), change(MON, empty)] }),
      ),
    ).toBe(true)
    expect(snapshot({ changes: [change(WED), change(MON)] })).toEqual({
      state: 'draft',
      title: 'Tin',
      summary: null,
      schedule: { ...weekdays, exdates: [], rdates: [] },
      changes: [MON, WED].map((originalStart) => ({
        ...{ originalStart, kind: 'edited', newStart: null, newDurationMinutes: null },
        ...{ newTitle: null, reason: null },
      })),
    })
  })

  it.each([
    [{ state: 'approved' }],
    [{ title: 'Khác' }],
    [{ summary: 'Khác' }],
    [{ schedule: { ...weekdays, rrule: null } }],
    [{ schedule: { ...weekdays, start: WED } }],
    [{ schedule: { ...weekdays, durationMinutes: 16 } }],
    [{ schedule: { ...weekdays, exdates: [MON] } }],
    [{ schedule: { ...weekdays, rdates: [MON] } }],
    [{ schedule: { ...weekdays, holidayPolicy: 'skip' } }],
    [{ changes: [change(MON)] }],
  ])('is another when somebody changed %j', (more) => {
    expect(isSameSnapshot(snapshot(), snapshot(more))).toBe(false)
  })

  it.each([
    [{ kind: 'cancelled' }],
    [{ newStart: '2018-03-06T05:30' }],
    [{ newDurationMinutes: 0 }],
    [{ newTitle: 'Khác' }],
    [{ reason: 'Bão' }],
  ] as [Partial<OccurrenceChange>][])('is another when an exception got %j', (more) => {
    const before = snapshot({ changes: [change(MON)] })
    expect(isSameSnapshot(before, snapshot({ changes: [change(MON, more)] }))).toBe(false)
  })

  it('may be taken back to for ten minutes', () => {
    expect(undoUntil('2018-03-05T23:55:30.000Z')).toBe('2018-03-06T00:05:30.000Z')
  })
})
