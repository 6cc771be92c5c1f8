import { LAST_DAY, MINUTES_A_DAY } from '@/domain/calendar/civilDate'
import { isPeriodKept, periodLength, periodStart } from '@/domain/recurrence/rulePeriods'
import type { Series } from '@/domain/recurrence/series'

/**
 * The local minutes, ascending, at which a series' rule takes place from `from` to `to` (both
 * included), before COUNT and UNTIL, exceptions and day-off policies. Only the periods that touch the
 * window are looked at. With `limit` it stops after that many.
 */
export function ruleStarts(series: Series, from: number, to: number, limit = Infinity): number[] {
  if (!series.rule) return series.start >= from && series.start <= to ? [series.start] : []
  const { periods } = series
  const window = { from: Math.max(from, series.start), to, limit }
  const lastDay = Math.min(LAST_DAY, Math.floor(to / MINUTES_A_DAY))
  const firstDay = Math.floor(window.from / MINUTES_A_DAY)
  const found: number[] = []
  let first = periodStart(periods, firstDay)
  while (first <= lastDay && found.length < limit) {
    const next = first + periodLength(periods, first)
    if (isPeriodKept(periods, first)) {
      if (series.rule.bySetPos.length) addPositions(series, { first, next }, window, found)
      else {
        const days = { first: Math.max(first, firstDay), next: Math.min(next, lastDay + 1) }
        addDays(series, days, window, found)
      }
    }
    first = next
  }
  return found
}

type Days = { first: number; next: number }
type Window = { from: number; to: number; limit: number }

function addDays(series: Series, days: Days, window: Window, found: number[]): void {
  for (let day = days.first; day < days.next; day++) {
    if (!series.dayMatches(day)) continue
    for (const time of series.times) add(day * MINUTES_A_DAY + time, window, found)
  }
}

/** BYSETPOS chooses among all starts of a whole period, even those before the series' own start. */
function addPositions(series: Series, period: Days, window: Window, found: number[]): void {
  const { times, dayMatches } = series
  const days: number[] = []
  for (let day = period.first; day < period.next; day++) if (dayMatches(day)) days.push(day)
  const size = days.length * times.length
  const chosen = (series.rule?.bySetPos ?? []).map((at) => (at > 0 ? at - 1 : size + at))
  for (const index of [...new Set(chosen)].sort((a, b) => a - b)) {
    const day = days[Math.floor(index / times.length)]
    const time = times[index % times.length]
    if (day !== undefined && time !== undefined) add(day * MINUTES_A_DAY + time, window, found)
  }
}

function add(start: number, { from, to, limit }: Window, found: number[]): void {
  if (start >= from && start <= to && found.length < limit) found.push(start)
}
