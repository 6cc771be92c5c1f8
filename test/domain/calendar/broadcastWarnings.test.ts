import { describe, expect, it } from '@jest/globals'

import { broadcastWarnings } from '@/domain/calendar/broadcastWarnings'

const ward = { sessionsPerDay: 2, minutesPerSession: 15, weekdays: [0, 1, 2, 3, 4] }
const session = (date: string, from: string, to: string) => ({
  start: `${date}T${from}`,
  end: `${date}T${to}`,
})

describe('the limits of a ward station', () => {
  it('are kept by two sessions of a quarter of an hour on a Monday', () => {
    const sessions = [
      session('2022-03-07', '05:30', '05:45'),
      session('2022-03-07', '17:00', '17:15'),
    ]
    expect(broadcastWarnings(sessions, ward)).toEqual([])
    expect(broadcastWarnings([], ward)).toEqual([])
  })

  it('are passed by a third session, a minute too much, and a Saturday', () => {
    const sessions = [
      session('2022-03-12', '05:30', '05:46'),
      session('2022-03-07', '05:30', '05:45'),
      session('2022-03-07', '11:00', '11:15'),
      session('2022-03-07', '17:00', '17:15'),
    ]
    expect(broadcastWarnings(sessions, { ...ward, minutesPerDay: 44 })).toEqual([
      { code: 'tooManySessions', date: '2022-03-07', value: 3, limit: 2 },
      { code: 'tooManyMinutesADay', date: '2022-03-07', value: 45, limit: 44 },
      { code: 'notABroadcastDay', date: '2022-03-12', weekday: 5 },
      {
        code: 'sessionTooLong',
        date: '2022-03-12',
        start: '2022-03-12T05:30',
        value: 16,
        limit: 15,
      },
    ])
  })

  it('do not exist where none are stated', () => {
    expect(broadcastWarnings([session('2022-03-12', '00:00', '23:00')], {})).toEqual([])
  })
})
