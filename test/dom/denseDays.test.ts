import { describe, expect, it } from '@jest/globals'
import type { CalendarEntry } from '@/admin/CalendarView/calendarEntries'
import { sumUpDenseDays } from '@/admin/CalendarView/denseDays'

const entry = (start: string, channelCode: string) =>
  ({ start, channelCode, channelIcon: 'radio', channelName: channelCode }) as CalendarEntry

describe('a dense day on the calendar', () => {
  const quiet = [entry('2018-03-05T05:30', 'radio'), entry('2018-03-05T17:00', 'poster')]
  const busy = ['radio', 'poster', 'radio'].map((code) => entry('2018-03-06T05:30', code))

  it('is summed up by channel, the most frequent first; the quiet ones stay as they are', () => {
    const { entries, sums } = sumUpDenseDays([...quiet, ...busy], 2)
    expect(entries).toEqual(quiet)
    expect(sums).toMatchObject([
      { date: '2018-03-06', channelCode: 'radio', count: 2 },
      { date: '2018-03-06', channelCode: 'poster', count: 1 },
    ])
  })

  it('loses nothing: at the limit all are shown, above it all are counted', () => {
    expect(sumUpDenseDays(busy, 3).entries).toHaveLength(3)
    const { sums } = sumUpDenseDays(busy, 2)
    expect(sums.reduce((all, { count }) => all + count, 0)).toBe(3)
  })
})
