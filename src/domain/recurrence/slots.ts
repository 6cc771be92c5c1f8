import { MINUTES_A_DAY, formatDate, parseDate, parseLocalTime } from '@/domain/calendar/civilDate'
import { movedDay, originsWindow } from '@/domain/recurrence/dayOffPolicy'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { seriesOf } from '@/domain/recurrence/series'
import { seriesEnd } from '@/domain/recurrence/seriesEnd'

/** An occurrence in local minutes, before it is written out. */
export type Slot = { original: number; start: number; merged?: number[] }

/** The occurrences of a schedule whose start, after the policies, lies in the range; ascending. */
export function slots(schedule: Schedule, range: DateRange, daysOff: DaysOff): Slot[] {
  const window = { firstDay: parseDate(range.from), lastDay: parseDate(range.to) }
  if (window.lastDay < window.firstDay) return []
  const origins = originsWindow(window, schedule, daysOff)
  const originals = originalStarts(schedule, origins)
  if (schedule.holidayPolicy === 'air' && schedule.weekendPolicy === 'air') {
    return originals.map((start) => ({ original: start, start }))
  }
  return placed(originals, { schedule, window, daysOff })
}

/** What rule, RDATE and EXDATE give, ascending, each moment once. */
export function originalStarts(
  schedule: Schedule,
  origins: { from: number; to: number },
): number[] {
  const series = seriesOf(schedule)
  const last = Math.min(origins.to, seriesEnd(series, schedule))
  const added = within(schedule.rdates, origins)
  const left = within(schedule.exdates, origins)
  let starts = origins.from <= last ? ruleStarts(series, origins.from, last) : []
  if (added.length) starts = [...new Set([...starts, ...added])].sort((a, b) => a - b)
  return left.length ? starts.filter((start) => !left.includes(start)) : starts
}

function within(
  dates: readonly string[] | null | undefined,
  { from, to }: { from: number; to: number },
): number[] {
  if (!dates?.length) return []
  // Written alike, local times sort like text: only those of the window's days are worth reading.
  const first = formatDate(Math.floor(from / MINUTES_A_DAY))
  const next = formatDate(Math.floor(to / MINUTES_A_DAY) + 1)
  const starts: number[] = []
  for (const date of dates) {
    if (date < first || date >= next) continue
    const start = parseLocalTime(date)
    if (start >= from && start <= to) starts.push(start)
  }
  return starts
}

function placed(
  originals: readonly number[],
  context: {
    schedule: Schedule
    window: { firstDay: number; lastDay: number }
    daysOff: DaysOff
  },
): Slot[] {
  const { schedule, window, daysOff } = context
  const found: Slot[] = []
  let moved = false
  let lastDay = NaN
  let target: number | null = null
  for (const original of originals) {
    const day = Math.floor(original / MINUTES_A_DAY)
    if (day !== lastDay) target = movedDay(day, schedule, daysOff)
    lastDay = day
    if (target === null || target < window.firstDay || target > window.lastDay) continue
    if (target !== day) moved = true
    found.push({ original, start: original + (target - day) * MINUTES_A_DAY })
  }
  return moved ? merged(found) : found
}

/** Of occurrences on one moment the one that was not moved stays, else the earliest. */
function merged(found: Slot[]): Slot[] {
  const isMoved = (slot: Slot) => (slot.original === slot.start ? 0 : 1)
  found.sort((a, b) => a.start - b.start || isMoved(a) - isMoved(b) || a.original - b.original)
  const kept: Slot[] = []
  for (const slot of found) {
    const before = kept[kept.length - 1]
    if (before?.start === slot.start) (before.merged ??= []).push(slot.original)
    else kept.push(slot)
  }
  return kept
}
