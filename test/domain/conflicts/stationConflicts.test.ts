import { describe, expect, it } from '@jest/globals'

import { stationConflicts, type StationLimits } from '@/domain/conflicts/stationConflicts'
import type { Airing } from '@/domain/conflicts/stationDays'

const ward: StationLimits = {
  sessionsPerDay: 2,
  minutesPerSession: 15,
  weekdays: [0, 1, 2, 3, 4],
}
/** A Thursday unless told otherwise. */
const airing = (activity: string, from: string, to: string, date = '2026-03-12'): Airing => ({
  activity,
  start: `${date}T${from}`,
  end: `${date}T${to}`,
})
const found = (airings: Airing[], limits = ward) =>
  stationConflicts({ id: 'ward', limits, airings }, 'mine')
const codes = (airings: Airing[], limits = ward) => found(airings, limits).map(({ code }) => code)

describe('what a station airs at the same time', () => {
  const mine = airing('mine', '05:30', '05:45')

  it.each([
    ['ends when the other begins', '05:45', '06:00', false],
    ['begins when the other ends', '05:15', '05:30', false],
    ['shares one minute with it', '05:44', '05:59', true],
    ['has it within', '05:35', '05:40', true],
    ['lies within it', '05:00', '06:00', true],
  ])('an airing that %s', (_, from, to, overlaps) => {
    const other = airing('other', from, to)
    const codesFound = codes([mine, other], {})
    expect(codesFound).toEqual(overlaps ? ['overlap'] : [])
  })

  it('is named once a day, however often the two meet', () => {
    const findings = found(
      [
        mine,
        airing('other', '05:30', '05:45'),
        airing('mine', '17:00', '17:15'),
        airing('other', '17:00', '17:15'),
      ],
      {},
    )
    expect(findings).toEqual([
      { code: 'overlap', date: '2026-03-12', agency: 'ward', activity: 'other' },
    ])
  })

  it('may be the activity itself', () => {
    expect(found([mine, airing('mine', '05:40', '05:55')], {})).toMatchObject([
      { code: 'overlap', activity: 'mine' },
    ])
  })

  it('is nobody’s matter on days without the activity, nor between two others', () => {
    const [a, b] = [airing('a', '05:30', '05:45'), airing('b', '05:30', '05:45')]
    expect(codes([a, b])).toEqual([])
    expect(codes([a, b, airing('mine', '17:00', '17:15')], {})).toEqual([])
  })
})

describe('what a station may air', () => {
  it('allows a ward two sessions of fifteen minutes on a weekday', () => {
    expect(codes([airing('mine', '05:30', '05:45'), airing('other', '17:00', '17:15')])).toEqual([])
  })

  it('counts a third session, and its minutes', () => {
    const day = [
      airing('mine', '05:30', '05:45'),
      airing('other', '11:00', '11:15'),
      airing('third', '17:00', '17:15'),
    ]
    expect(found(day)).toEqual([
      { code: 'tooManySessions', date: '2026-03-12', agency: 'ward', value: 3, limit: 2 },
      { code: 'tooManyMinutes', date: '2026-03-12', agency: 'ward', value: 45, limit: 30 },
    ])
  })

  it('takes programmes without a pause for one session', () => {
    const three = [
      airing('mine', '05:30', '05:35'),
      airing('other', '05:35', '05:40'),
      airing('third', '05:40', '05:45'),
    ]
    expect(codes(three)).toEqual([])
  })

  it.each([
    [15, []],
    [16, ['sessionTooLong']],
  ])('a session of %i minutes', (minutes, expected) => {
    expect(codes([airing('mine', '05:30', `05:${30 + minutes}`)])).toEqual(expected)
  })

  it('a session is too long by what others add to it', () => {
    const day = [airing('mine', '05:30', '05:40'), airing('other', '05:40', '05:50')]
    expect(found(day)).toMatchObject([{ code: 'sessionTooLong', value: 20, limit: 15 }])
  })

  it('has days of the week', () => {
    expect(codes([airing('mine', '05:30', '05:45', '2026-03-13')])).toEqual([])
    expect(codes([airing('mine', '05:30', '05:45', '2026-03-14')])).toEqual(['notABroadcastDay'])
  })

  it('is not limited where nothing was entered', () => {
    const long = [airing('mine', '05:30', '23:00', '2026-03-14')]
    expect(codes(long, {})).toEqual([])
    expect(codes(long, { sessionsPerDay: null, minutesPerSession: null, weekdays: [] })).toEqual([])
    expect(codes(long, { sessionsPerDay: 0 })).toEqual(['tooManySessions'])
  })
})
