import { Temporal } from 'temporal-polyfill'
import { fill } from '@/i18n/fill'
import type { CalendarViewName } from './calendarAddress'

const STEPS = { month: { months: 1 }, list: { months: 1 }, week: { weeks: 1 } } as const

/** One page forwards or backwards. A month page moves from the 31st to the last day there is. */
export function shiftDate(view: CalendarViewName, date: string, by: 1 | -1): string {
  const step = STEPS[view]
  const from = Temporal.PlainDate.from(date)
  return (by === 1 ? from.add(step) : from.subtract(step)).toString()
}

/** "Tháng 3 năm 2018", or for a week its Monday and Sunday: "05/03 – 11/03/2018". */
export function titleOf(view: CalendarViewName, date: string, language: 'vi' | 'en'): string {
  const day = Temporal.PlainDate.from(date)
  if (view === 'week') {
    const monday = day.subtract({ days: day.dayOfWeek - 1 })
    const sunday = monday.add({ days: 6 })
    return fill('{from} – {to}/{year}', {
      from: short(monday),
      to: short(sunday),
      year: sunday.year,
    })
  }
  const month = day.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN', {
    month: 'long',
    year: 'numeric',
  })
  return month.charAt(0).toUpperCase() + month.slice(1)
}

const short = (day: Temporal.PlainDate) =>
  `${String(day.day).padStart(2, '0')}/${String(day.month).padStart(2, '0')}`
