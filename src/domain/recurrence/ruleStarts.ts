import { LAST_DAY, MINUTES_A_DAY, civilOf } from '@/domain/calendar/civilDate'
import { monthOf } from '@/domain/recurrence/ruleDays'
import { isPeriodKept, periodLength, periodStart } from '@/domain/recurrence/rulePeriods'
import type { Series } from '@/domain/recurrence/series'

/**
 * The local minutes, ascending, at which a series' rule takes place from `from` to `to` (both
 * included), before COUNT and UNTIL, exceptions and day-off policies. Only the months and periods that
 * touch the window are looked at. With `limit` it stops after that many.
 */
export function ruleStarts(series: Series, from: number, to: number, limit = Infinity): number[] {
  if (!series.rule) return series.start >= from && series.start <= to ? [series.start] : []
  const first = Math.max(from, series.start)
  const window: Window = {
    from: first,
    to,
    limit,
    firstDay: Math.floor(first / MINUTES_A_DAY),
    lastDay: Math.min(LAST_DAY, Math.floor(to / MINUTES_A_DAY)),
  }
  if (window.firstDay > window.lastDay) return []
  return series.rule.bySetPos.length ? chosenStarts(series, window) : everyStart(series, window)
}

type Window = { from: number; to: number; limit: number; firstDay: number; lastDay: number }

function everyStart({ periods, daysOf, times }: Series, window: Window): number[] {
  const found: number[] = []
  const last = monthOf(civilOf(window.lastDay))
  let month = monthOf(civilOf(window.firstDay))
  for (; month <= last && found.length < window.limit; month++) {
    for (const day of daysOf(month)) {
      if (day < window.firstDay || day > window.lastDay || !isPeriodKept(periods, day)) continue
      for (const time of times) add(day * MINUTES_A_DAY + time, window, found)
    }
  }
  return found
}

/** BYSETPOS chooses among all starts of a whole period, even those before the series' own start. */
function chosenStarts(series: Series, window: Window): number[] {
  const found: number[] = []
  let first = periodStart(series.periods, window.firstDay)
  while (first <= window.lastDay && found.length < window.limit) {
    const next = first + periodLength(series.periods, first)
    if (isPeriodKept(series.periods, first)) addPositions(series, { first, next }, window, found)
    first = next
  }
  return found
}

type Days = { first: number; next: number }

function addPositions(series: Series, period: Days, window: Window, found: number[]): void {
  const { times } = series
  const days = daysOfPeriod(series, period)
  const size = days.length * times.length
  const chosen = (series.rule?.bySetPos ?? []).map((at) => (at > 0 ? at - 1 : size + at))
  for (const index of [...new Set(chosen)].sort((a, b) => a - b)) {
    const day = days[Math.floor(index / times.length)]
    const time = times[index % times.length]
    if (day !== undefined && time !== undefined) add(day * MINUTES_A_DAY + time, window, found)
  }
}

function daysOfPeriod({ daysOf }: Series, { first, next }: Days): number[] {
  const days: number[] = []
  const last = monthOf(civilOf(next - 1))
  for (let month = monthOf(civilOf(first)); month <= last; month++) {
    for (const day of daysOf(month)) if (day >= first && day < next) days.push(day)
  }
  return days
}

function add(start: number, { from, to, limit }: Window, found: number[]): void {
  if (start >= from && start <= to && found.length < limit) found.push(start)
}
