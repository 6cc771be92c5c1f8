import type { EventInput } from '@fullcalendar/react'
import type { CalendarEntry } from './calendarEntries'

/** How much of one channel a dense day holds; where it leads is the day itself. */
export type DaySum = {
  /** Local day, `YYYY-MM-DD`. */
  date: string
  channelCode: string
  channelIcon: string
  channelName: string
  count: number
}

/**
 * Takes the days with more than `limit` occurrences apart and sums each up by channel, the most
 * frequent first: what is dense is summarised, not cut, and a year of 579 stations stays readable.
 */
export function sumUpDenseDays(
  entries: readonly CalendarEntry[],
  limit: number,
): { entries: CalendarEntry[]; sums: DaySum[] } {
  const byDay = new Map<string, CalendarEntry[]>()
  for (const entry of entries) {
    const date = entry.start.slice(0, 10)
    const known = byDay.get(date)
    if (known) known.push(entry)
    else byDay.set(date, [entry])
  }
  const days = [...byDay]
  return {
    entries: days.flatMap(([, own]) => (own.length > limit ? [] : own)),
    sums: days.flatMap(([date, own]) => (own.length > limit ? sumsOf(date, own) : [])),
  }
}

function sumsOf(date: string, entries: readonly CalendarEntry[]): DaySum[] {
  const sums = new Map<string, DaySum>()
  for (const { channelCode, channelIcon, channelName } of entries) {
    const sum = sums.get(channelCode)
    if (sum) sum.count += 1
    else sums.set(channelCode, { date, channelCode, channelIcon, channelName, count: 1 })
  }
  return [...sums.values()].sort((a, b) => b.count - a.count)
}

/** A sum as FullCalendar takes it: of the whole day, to be opened and not to be moved. */
export function sumEventOf(sum: DaySum): EventInput {
  const { date, channelCode, channelName } = sum
  return {
    id: `${date}|${channelCode}`,
    title: channelName,
    start: date,
    allDay: true,
    editable: false,
    extendedProps: { sum, order: -sum.count },
  }
}
