import { describe, expect, it } from '@jest/globals'
import {
  filterOf,
  NO_FILTER,
  readAddress,
  writeAddress,
} from '@/admin/CalendarView/calendarAddress'
import { shiftDate, titleOf } from '@/admin/CalendarView/calendarDates'
import { pageOf } from '@/admin/CalendarView/calendarPage'

describe('the pages of the calendar', () => {
  it('shows whole weeks around a month, Monday first', () => {
    expect(pageOf('month', '2018-03-15')).toEqual({ from: '2018-02-26', to: '2018-04-01' })
  })

  it('lists just the month', () => {
    expect(pageOf('list', '2018-02-15')).toEqual({ from: '2018-02-01', to: '2018-02-28' })
  })

  it('shows a week from Monday to Sunday, also when it is Sunday', () => {
    expect(pageOf('week', '2018-03-11')).toEqual({ from: '2018-03-05', to: '2018-03-11' })
  })

  it('moves from the 31st to the last day of a shorter month', () => {
    expect(shiftDate('month', '2018-01-31', 1)).toBe('2018-02-28')
  })

  it('moves a week back over the new year', () => {
    expect(shiftDate('week', '2018-01-03', -1)).toBe('2017-12-27')
  })

  it('shows one day, and moves by one', () => {
    expect(pageOf('day', '2018-03-11')).toEqual({ from: '2018-03-11', to: '2018-03-11' })
    expect(shiftDate('day', '2018-02-28', 1)).toBe('2018-03-01')
    expect(titleOf('day', '2018-03-08', 'vi')).toBe('Thứ Năm, 08/03/2018')
  })

  it('says where one is in Vietnamese', () => {
    expect(titleOf('month', '2018-03-15', 'vi').toLowerCase()).toContain('tháng 3')
    expect(titleOf('week', '2018-03-08', 'vi')).toBe('05/03 – 11/03/2018')
  })
})

describe('the address of the calendar', () => {
  const today = '2018-03-15'

  it('opens at this month when nothing is said', () => {
    expect(readAddress({}, { today })).toMatchObject({ view: 'month', date: today, q: '' })
  })

  it('falls back from nonsense instead of failing', () => {
    const dateOf = (date: string) => readAddress({ date }, { today }).date
    expect(dateOf('1900-01-01')).toBe('1900-01-01')
    expect(dateOf('2199-11-30')).toBe('2199-11-30')
    expect([dateOf('2199-12-01'), dateOf('1899-12-31')]).toEqual([today, today])
    expect(readAddress({ view: 'year', date: '2018-02-30' }, { today })).toMatchObject({
      view: 'month',
      date: today,
    })
  })

  it('comes back from a link that was sent', () => {
    const address = {
      ...readAddress({}, { today }),
      view: 'week' as const,
      channel: 'commune-radio',
    }
    const query = new URL(writeAddress('https://example.vn/admin/lich', address)).searchParams
    expect(readAddress(Object.fromEntries(query), { today })).toEqual(address)
  })

  it('says only what narrows the calendar, for a filter kept under a name', () => {
    expect(filterOf({ ...NO_FILTER, topic: 'cchc', q: 'bản tin' })).toEqual({
      topic: 'cchc',
      q: 'bản tin',
    })
  })
})
