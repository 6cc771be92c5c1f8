import { LAST_DAY, MINUTES_A_DAY } from '@/domain/calendar/civilDate'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { Series } from '@/domain/recurrence/series'
import { localMinutesOf } from '@/domain/recurrence/zoneTime'

/** The end of the planning horizon in local minutes. */
export const HORIZON = (LAST_DAY + 1) * MINUTES_A_DAY - 1

const remembered = new Map<string, number>()

/**
 * The last local minute at which a series may take place: UNTIL, the COUNT-th occurrence, or the
 * horizon. COUNT counts what the rule gives, before exceptions and policies. Where it ends is worked
 * out once for each start and rule and remembered, so that old series cost no more than young ones.
 */
export function seriesEnd(
  series: Series,
  schedule: Pick<Schedule, 'start' | 'rrule' | 'timeZone'>,
): number {
  const { rule } = series
  if (!rule) return series.start
  if (rule.until) {
    const { minutes, utc } = rule.until
    return utc ? localMinutesOf(minutes, schedule.timeZone) : minutes
  }
  if (rule.count === null) return HORIZON
  const key = `${schedule.start} ${schedule.rrule}`
  let end = remembered.get(key)
  if (end === undefined) {
    end = endOfCount(series, rule.count)
    if (remembered.size > 50_000) remembered.clear()
    remembered.set(key, end)
  }
  return end
}

function endOfCount(series: Series, count: number): number {
  const cycle = cycleDays(series)
  let left = count
  let from = series.start
  if (cycle > 0) {
    // The first cycle may lack times before the start; every later one holds the same number.
    const second = (series.startDay + cycle) * MINUTES_A_DAY
    const inFirst = ruleStarts(series, series.start, second - 1).length
    const inEach = ruleStarts(series, second, second + cycle * MINUTES_A_DAY - 1).length
    if (inEach > 0 && count > inFirst) {
      const cycles = Math.floor((count - inFirst - 1) / inEach)
      left = count - inFirst - cycles * inEach
      from = second + cycles * cycle * MINUTES_A_DAY
    }
  }
  const starts = ruleStarts(series, from, HORIZON, left)
  return starts.length === left ? (starts[left - 1] ?? HORIZON) : HORIZON
}

/** Days after which a daily or weekly rule repeats itself exactly; 0 when months or years matter. */
function cycleDays({ rule }: Series): number {
  if (!rule || rule.byMonth.length || rule.byMonthDay.length) return 0
  if (rule.frequency === 'WEEKLY') return 7 * rule.interval
  if (rule.frequency === 'DAILY') return rule.interval % 7 === 0 ? rule.interval : 7 * rule.interval
  return 0
}
