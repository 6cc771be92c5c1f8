import { describe, expect, it } from '@jest/globals'
import type { CalendarEntry } from '@/admin/CalendarView/calendarEntries'
import { columnsOf } from '@/admin/CalendarView/stateColumns'

const entry = (more: Partial<CalendarEntry>) =>
  ({ activityId: 'a', activityState: 'draft', start: '2018-03-05T05:30', ...more }) as CalendarEntry

const column = (entries: CalendarEntry[], state: string) =>
  columnsOf(entries).find((one) => one.state === state)?.cards ?? []

describe('the board by state', () => {
  it('shows an activity once, with how often it takes place', () => {
    const cards = column([entry({}), entry({ start: '2018-03-06T05:30' })], 'draft')
    expect(cards).toMatchObject([{ count: 2, entry: { start: '2018-03-05T05:30' } }])
  })

  it('speaks of the first occurrence that takes place, when there is one', () => {
    const cancelled = entry({ change: 'cancelled' })
    expect(column([cancelled, entry({ start: '2018-03-06T05:30' })], 'draft')).toMatchObject([
      { count: 1, entry: { start: '2018-03-06T05:30' } },
    ])
    expect(column([cancelled], 'draft')).toMatchObject([{ count: 0 }])
  })

  it('has a column for every state, in the order of the work, empty ones too', () => {
    const columns = columnsOf([entry({ activityState: 'approved' })])
    expect(columns.map(({ state, cards }) => [state, cards.length])).toEqual([
      ['draft', 0],
      ['submitted', 0],
      ['changesRequested', 0],
      ['approved', 1],
      ['cancelled', 0],
    ])
  })
})
