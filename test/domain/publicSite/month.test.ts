import { describe, expect, it } from '@jest/globals'
import { itemsByDay } from '@/domain/publicSite/itemsByDay'
import { monthOf, monthsLater } from '@/domain/publicSite/monthOf'
import type { SiteItem } from '@/domain/publicSite/siteItem'

const item = (start: string): SiteItem => ({
  key: start,
  href: '/hoat-dong/1',
  title: 'Bản tin',
  start,
  end: start,
  channel: { code: 'commune-radio', icon: 'loudspeaker', name: 'Truyền thanh cơ sở' },
  agencyName: 'Quận Đống Đa',
  change: null,
  demo: false,
})

describe('the month of an address', () => {
  it('begins its grid on the weekday of the first', () => {
    const june = monthOf({ year: '2018', month: '6' }, '2026-11-22')
    expect(june).toMatchObject({ from: '2018-06-01', to: '2018-06-30', firstWeekday: 4 })
    expect(june.days).toHaveLength(30)
  })

  it('knows leap years', () => {
    expect(monthOf({ year: '2020', month: '2' }, '2026-11-22').to).toBe('2020-02-29')
    expect(monthOf({ year: '2018', month: '2' }, '2026-11-22').to).toBe('2018-02-28')
  })

  it.each([
    [{ year: '2018', month: '13' }, '2018-11-01'],
    [{ year: '20180', month: '0' }, '2026-11-01'],
    [{ year: "1' or 1", month: 'x' }, '2026-11-01'],
    [{}, '2026-11-01'],
  ])('means the month of today where %j asks for none', (asked, from) => {
    expect(monthOf(asked, '2026-11-22').from).toBe(from)
  })

  it('goes over the new year in both directions', () => {
    expect(monthsLater({ year: 2018, month: 12 }, 1)).toEqual({ year: 2019, month: 1 })
    expect(monthsLater({ year: 2018, month: 1 }, -1)).toEqual({ year: 2017, month: 12 })
  })
})

describe('items under their days', () => {
  const days = ['2018-06-01', '2018-06-02']

  it('keeps days without any', () => {
    expect(itemsByDay([], days, 4).map((day) => day.total)).toEqual([0, 0])
  })

  it('shows as many as there is room for', () => {
    const four = ['05', '06', '07', '08'].map((hour) => item(`2018-06-01T${hour}:00`))
    expect(itemsByDay(four, days, 4)[0]?.items).toHaveLength(4)
  })

  it('sums a crowded day up by channel, each sum with its address', () => {
    const five = ['05', '06', '07', '08', '09'].map((hour) => item(`2018-06-01T${hour}:00`))
    const press = { code: 'press', icon: 'newspaper', name: 'Báo in' }
    const mixed = [{ ...item('2018-06-01T05:00'), channel: press }, ...five]
    const [first] = itemsByDay(mixed, days, 4, { agency: 'HN-001' })
    expect(first).toMatchObject({ total: 6, items: [], href: '/lich/2018-06-01?coquan=HN-001' })
    expect(first?.groups.map(({ count, href }) => [count, href])).toEqual([
      [5, '/lich/2018-06-01?coquan=HN-001&hinhthuc=commune-radio'],
      [1, '/lich/2018-06-01?coquan=HN-001&hinhthuc=press'],
    ])
  })
})
