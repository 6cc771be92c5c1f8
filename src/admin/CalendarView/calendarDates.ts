import { Temporal } from 'temporal-polyfill'
import { fill } from '@/i18n/fill'
import type { CalendarViewName } from './calendarAddress'

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const

const STEPS = {
  month: { months: 1 },
  list: { months: 1 },
  board: { months: 1 },
  week: { weeks: 1 },
  day: { days: 1 },
} as const

/** One page forwards or backwards. A month page moves from the 31st to the last day there is. */
export function shiftDate(view: CalendarViewName, date: string, by: 1 | -1): string {
  const step = STEPS[view]
  const from = Temporal.PlainDate.from(date)
  return (by === 1 ? from.add(step) : from.subtract(step)).toString()
}

/** "Tháng 3 năm 2018"; a week's Monday and Sunday: "05/03 – 11/03/2018"; a day with its weekday. */
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
  if (view === 'day') {
    const weekday = day.toLocaleString(LOCALES[language], { weekday: 'long' })
    return `${capital(weekday)}, ${short(day)}/${day.year}`
  }
  const month = day.toLocaleString(LOCALES[language], {
    month: 'long',
    year: 'numeric',
  })
  return capital(month)
}

const short = (day: Temporal.PlainDate) =>
  `${String(day.day).padStart(2, '0')}/${String(day.month).padStart(2, '0')}`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
