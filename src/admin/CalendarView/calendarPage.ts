import { Temporal } from 'temporal-polyfill'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { CalendarViewName } from './calendarAddress'

/** The local days a page shows: whole weeks around a month, the month for a list, Monday to Sunday. */
export function pageOf(view: CalendarViewName, date: string): DateRange {
  const day = Temporal.PlainDate.from(date)
  if (view === 'week') return weekRound(day, day)
  const first = day.with({ day: 1 })
  const last = day.with({ day: day.daysInMonth })
  return view === 'list' ? { from: first.toString(), to: last.toString() } : weekRound(first, last)
}

function weekRound(first: Temporal.PlainDate, last: Temporal.PlainDate): DateRange {
  return {
    from: first.subtract({ days: first.dayOfWeek - 1 }).toString(),
    to: last.add({ days: 7 - last.dayOfWeek }).toString(),
  }
}
