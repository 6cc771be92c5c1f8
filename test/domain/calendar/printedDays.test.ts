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

  it('leaves out what falls on no day of the page, and keeps what came first first', () => {
    const items = [
      item({ start: '2018-03-06T05:30' }),
      item({ start: '2018-03-05T17:00', title: 'Một' }),
      item({ start: '2018-03-05T08:00', title: 'Hai' }),
      item({ start: '2018-03-05T17:00', title: 'Ba' }),
      item({ start: '2018-03-05T05:30', title: 'Tư' }),
    ]
    const [day, ...more] = printedDays(items, ['2018-03-05'])
    expect(day?.lines.map(({ title }) => title)).toEqual(['Tư', 'Hai', 'Một', 'Ba'])
    expect([day?.sums, more]).toEqual([[], []])
  })

  it('sums up the most frequent channel first', () => {
    const items = ['poster', 'radio', 'radio', 'press', 'press', 'press'].map((channel, index) =>
      item({ channel, title: String(index) }),
    )
    expect(printedDays(items, ['2018-03-05'], 1)[0]?.sums).toEqual([
      { channel: 'press', count: 3 },
      { channel: 'radio', count: 2 },
      { channel: 'poster', count: 1 },
    ])
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
