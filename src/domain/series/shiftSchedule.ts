import { MINUTES_A_DAY, formatLocalTime, parseLocalTime } from '@/domain/calendar/civilDate'
import { formatRule } from '@/domain/recurrence/formatRule'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { Schedule } from '@/domain/recurrence/schedule'
import { seriesOf } from '@/domain/recurrence/series'
import { seriesEnd } from '@/domain/recurrence/seriesEnd'
import { shiftRule, unclear } from '@/domain/series/shiftRule'

export type ShiftedSchedule = {
  schedule: Schedule
  /** The original start an occurrence has afterwards; null when the new rule has none near it. */
  carry: (originalStart: string) => string | null
}

/** Days within which a month's new day stands for its old one ("the 31st" may become "the 1st"). */
const NEAR = 6 * MINUTES_A_DAY

/**
 * A schedule moved as far as one of its occurrences is moved, from one local time to another.
 * @throws DomainError `seriesShiftUnclear`, `timeImpossible`
 */
export function shiftSchedule(
  schedule: Schedule,
  { from, to }: { from: string; to: string },
): ShiftedSchedule {
  const [before, after] = [parseLocalTime(from), parseLocalTime(to)]
  const [fromDay, toDay] = [before, after].map((time) => Math.floor(time / MINUTES_A_DAY))
  const days = (toDay ?? 0) - (fromDay ?? 0)
  const minutes = after - before - days * MINUTES_A_DAY
  if (days === 0 && minutes === 0) return { schedule, carry: (start) => start }
  const moved = (start: string) => shifted(start, days, minutes)
  const { rule } = seriesOf(schedule)
  const start = moved(schedule.start)
  if (!rule) {
    const rdates = schedule.rdates?.map(moved)
    const exdates = schedule.exdates?.map(moved)
    return { schedule: { ...schedule, start, rdates, exdates }, carry: moved }
  }
  const startDay = Math.floor(parseLocalTime(schedule.start) / MINUTES_A_DAY)
  const shift = { days, minutes, fromDay: startDay, toDay: startDay + days }
  const rrule = formatRule(shiftRule(rule, schedule.start, shift))
  const plain = { ...schedule, start, rrule, exdates: [], rdates: schedule.rdates?.map(moved) }
  const added = new Set(schedule.rdates ?? [])
  const carry = (original: string) =>
    added.has(original) ? moved(original) : nearest(plain, moved(original))
  const exdates = (schedule.exdates ?? []).map(carry).filter((date) => date !== null)
  return { schedule: { ...plain, exdates }, carry }
}

/** So many days on, at a time so many minutes later within the day. */
function shifted(start: string, days: number, minutes: number): string {
  const time = parseLocalTime(start)
  const within = (time % MINUTES_A_DAY) + minutes
  if (within < 0 || within >= MINUTES_A_DAY) unclear()
  return formatLocalTime(time + days * MINUTES_A_DAY + minutes)
}

function nearest(schedule: Schedule, wanted: string): string | null {
  const series = seriesOf(schedule)
  const at = parseLocalTime(wanted)
  const last = Math.min(at + NEAR, seriesEnd(series, schedule))
  const starts = ruleStarts(series, Math.max(series.start, at - NEAR), last)
  const sorted = starts.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
  return sorted[0] === undefined ? null : formatLocalTime(sorted[0])
}
