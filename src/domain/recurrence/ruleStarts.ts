import { LAST_DAY, MINUTES_A_DAY } from '@/domain/calendar/civilDate'
import type { Series } from '@/domain/recurrence/series'

/**
 * The local minutes, ascending, at which a series' rule takes place from `from` to `to` (both
 * included), before COUNT and UNTIL, exceptions and day-off policies. Only the periods that touch the
 * window are looked at.
 */
export function ruleStarts(series: Series, from: number, to: number): number[] {
  const starts: number[] = []
  walkRuleStarts(series, from, to, (start) => {
    starts.push(start)
    return true
  })
  return starts
}

/** As `ruleStarts`, one by one; `visit` returns false to stop. */
export function walkRuleStarts(
  series: Series,
  from: number,
  to: number,
  visit: (start: number) => boolean,
): void {
  const earliest = Math.max(from, series.start)
  const last = Math.min(LAST_DAY, Math.floor(to / MINUTES_A_DAY))
  if (!series.rule) {
    if (series.start >= from && series.start <= to) visit(series.start)
    return
  }
  const inWindow = (start: number) => start < earliest || (start <= to && visit(start))
  if (series.rule.bySetPos.length) walkPositions(series, earliest, last, inWindow)
  else walkDays(series, earliest, last, inWindow)
}

function walkDays(series: Series, from: number, last: number, visit: (m: number) => boolean): void {
  const { periods, dayMatches, times } = series
  let day = Math.floor(from / MINUTES_A_DAY)
  let periodFirst = periods.first(day)
  while (day <= last) {
    const next = periodFirst + periods.length(periodFirst)
    if (periods.isKept(periodFirst)) {
      for (; day < next && day <= last; day++) {
        if (!dayMatches(day)) continue
        for (const time of times) if (!visit(day * MINUTES_A_DAY + time)) return
      }
    }
    day = next
    periodFirst = next
  }
}

/** BYSETPOS chooses among all starts of a whole period, even those before the series' own start. */
function walkPositions(
  series: Series,
  from: number,
  last: number,
  visit: (m: number) => boolean,
): void {
  const { periods, dayMatches, times } = series
  const positions = series.rule?.bySetPos ?? []
  let first = periods.first(Math.floor(from / MINUTES_A_DAY))
  while (first <= last) {
    const next = first + periods.length(first)
    if (periods.isKept(first)) {
      const days: number[] = []
      for (let day = first; day < next; day++) if (dayMatches(day)) days.push(day)
      const size = days.length * times.length
      const chosen = positions.map((position) => (position > 0 ? position - 1 : size + position))
      for (const index of [...new Set(chosen)].sort((a, b) => a - b)) {
        const day = days[Math.floor(index / times.length)]
        const time = times[index % times.length]
        if (day === undefined || time === undefined) continue
        if (!visit(day * MINUTES_A_DAY + time)) return
      }
    }
    first = next
  }
}
