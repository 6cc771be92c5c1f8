import {
  MINUTES_A_DAY,
  formatDate,
  formatLocalTime,
  parseLocalTime,
} from '@/domain/calendar/civilDate'
import { formatRule } from '@/domain/recurrence/formatRule'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { Schedule } from '@/domain/recurrence/schedule'
import { seriesOf } from '@/domain/recurrence/series'
import { seriesEnd } from '@/domain/recurrence/seriesEnd'

export type Split = { earlier: Schedule | null; later: Schedule | null }

export type SplitAt = {
  /** Original start of the first occurrence of the later half. */
  at: string
  /** Original starts from `at` on that stay with the earlier half: they become RDATEs of it. */
  staying: readonly string[]
  /** Those merged into occurrences of the other half: `at` or later into earlier ones, and before it into later ones. */
  mergedBack: readonly string[]
  mergedOn: readonly string[]
}

/**
 * Divides a schedule into two that together give the same occurrences. The earlier half ends just
 * before `at` (UNTIL in the place of COUNT), the later one begins with the first start the rule gives
 * from there and gets what is left of COUNT. A half in which nothing is left is null.
 * @throws DomainError as `parseRule`
 */
export function splitSchedule(schedule: Schedule, split: SplitAt): Split {
  return { earlier: earlierHalf(schedule, split), later: laterHalf(schedule, split) }
}

function earlierHalf(schedule: Schedule, { at, staying, mergedOn }: SplitAt): Schedule | null {
  const series = seriesOf(schedule)
  const before = parseLocalTime(at) - 1
  const end = Math.min(before, seriesEnd(series, schedule))
  const exdates = [...(schedule.exdates ?? []).filter((date) => date < at), ...mergedOn]
  const rdates = [...(schedule.rdates ?? []).filter((date) => date < at), ...staying]
  const given = ruleStarts(series, series.start, end).map(formatLocalTime)
  const last = given.filter((start) => !exdates.includes(start)).at(-1)
  if (last === undefined) {
    return ofDates(
      schedule,
      rdates.filter((date) => !exdates.includes(date)),
    )
  }
  return { ...schedule, rrule: endedBefore(schedule, last, at), exdates, rdates }
}

function laterHalf(schedule: Schedule, { at, staying, mergedBack }: SplitAt): Schedule | null {
  const series = seriesOf(schedule)
  const from = Math.max(series.start, parseLocalTime(at))
  const gone = [...staying, ...mergedBack]
  const exdates = [...(schedule.exdates ?? []).filter((date) => date >= at), ...gone]
  const rdates = (schedule.rdates ?? []).filter((date) => date >= at && !exdates.includes(date))
  const [first] = ruleStarts(series, from, seriesEnd(series, schedule), 1)
  const single =
    first === undefined || (!schedule.rrule && exdates.includes(formatLocalTime(first)))
  if (single) return ofDates(schedule, rdates)
  const { rule } = series
  let { rrule } = schedule
  if (rule && rule.count !== null) {
    const used = ruleStarts(series, series.start, from - 1).length
    rrule = formatRule({ ...rule, count: rule.count - used })
  }
  return { ...schedule, start: formatLocalTime(first), rrule, exdates, rdates }
}

/** A schedule of nothing but these starts. */
function ofDates(schedule: Schedule, dates: readonly string[]): Schedule | null {
  const [start, ...rdates] = [...new Set(dates)].sort()
  return start === undefined ? null : { ...schedule, start, rrule: null, exdates: [], rdates }
}

/** The end of the last day, as people choose it, unless the later half begins on that very day. */
function endedBefore(schedule: Schedule, last: string, at: string): string | null {
  const series = seriesOf(schedule)
  if (!series.rule) return null
  const lastDay = Math.floor(parseLocalTime(last) / MINUTES_A_DAY)
  const sameDay = at.startsWith(formatDate(lastDay))
  const end = sameDay ? parseLocalTime(at) - 1 : (lastDay + 1) * MINUTES_A_DAY - 1
  const minutes = Math.min(end, seriesEnd(series, schedule))
  return formatRule({ ...series.rule, count: null, until: { minutes, utc: false } })
}
