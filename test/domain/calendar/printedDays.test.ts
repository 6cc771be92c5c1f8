import { describe, expect, it } from '@jest/globals'
import { printedDays, type Printable } from '@/domain/calendar/printedDays'

const item = (more: Partial<Printable> = {}): Printable => ({
  start: '2018-03-05T05:30',
  title: 'Bản tin',
  channel: 'commune-radio',
  executors: 1,
  ...more,
})

describe('a calendar on paper', () => {
  it('writes the same broadcast at the same time once, with all who carry it out', () => {
    const [day] = printedDays([item({ executors: 20 }), item({ executors: 9 })], ['2018-03-05'])
    expect(day?.lines).toEqual([
      { time: '05:30', title: 'Bản tin', channel: 'commune-radio', executors: 29 },
    ])
  })

  it('keeps the order of the day, and days without anything', () => {
    const days = printedDays(
      [item({ start: '2018-03-05T17:00', title: 'Chiều' }), item()],
      ['2018-03-05', '2018-03-06'],
    )
    expect(days.map(({ lines }) => lines.map(({ time }) => time))).toEqual([['05:30', '17:00'], []])
  })

  it('sums a day up by channel once it has more lines than fit, and cuts nothing', () => {
    const items = [item(), item({ title: 'Hai' }), item({ title: 'Ba', channel: 'poster' })]
    expect(printedDays(items, ['2018-03-05'], 3)[0]?.lines).toHaveLength(3)
    expect(printedDays(items, ['2018-03-05'], 2)[0]).toEqual({
      date: '2018-03-05',
      lines: [],
      sums: [
        { channel: 'commune-radio', count: 2 },
        { channel: 'poster', count: 1 },
      ],
    })
  })
})
