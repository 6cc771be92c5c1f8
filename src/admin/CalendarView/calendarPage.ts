import { Temporal } from 'temporal-polyfill'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { CalendarViewName } from './calendarAddress'

/**
 * The local days a page shows: whole weeks around a month, the month for a list or the board, Monday
 * to Sunday, or the day.
 */
export function pageOf(view: CalendarViewName, date: string): DateRange {
  const day = Temporal.PlainDate.from(date)
  if (view === 'day') return { from: date, to: date }
  if (view === 'week') return weekRound(day, day)
  const first = day.with({ day: 1 })
  const last = day.with({ day: day.daysInMonth })
  if (view === 'month') return weekRound(first, last)
  return { from: first.toString(), to: last.toString() }
}

function weekRound(first: Temporal.PlainDate, last: Temporal.PlainDate): DateRange {
  return {
    from: first.subtract({ days: first.dayOfWeek - 1 }).toString(),
    to: last.add({ days: 7 - last.dayOfWeek }).toString(),
  }
}
