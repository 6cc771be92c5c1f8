import {
  MINUTES_A_DAY,
  formatLocalTime,
  parseDate,
  parseLocalTime,
  weekdayOf,
} from '@/domain/calendar/civilDate'
import { movedDay } from '@/domain/recurrence/dayOffPolicy'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { PlainSeries } from './plainSeries'

/** What a rule alone would say wrongly: original local starts. */
export type RuleChanges = {
  /** Left out by hand, skipped on a day off, or merged into another one: EXDATE. */
  left: string[]
  /** Put on another day by a day-off policy: RECURRENCE-ID. */
  moved: string[]
}

/**
 * Where a schedule differs from one of its plain rules. Only the days off themselves are looked at,
 * and those are finite: official holidays that are known, and the weekends up to the series' end.
 */
export function ruleChanges(schedule: Schedule, plain: PlainSeries, daysOff: DaysOff): RuleChanges {
  const left = new Set(
    (schedule.exdates ?? []).filter((date) => {
      const minute = parseLocalTime(date)
      return minute <= plain.end && ruleStarts(plain.series, minute, minute).length > 0
    }),
  )
  const moved: string[] = []
  for (const day of touchedDays(schedule, plain, daysOff)) {
    const target = movedDay(day, schedule, daysOff)
    if (target === day) continue
    const midnight = day * MINUTES_A_DAY
    const until = Math.min(midnight + MINUTES_A_DAY - 1, plain.end)
    for (const start of ruleStarts(plain.series, midnight, until)) {
      const original = formatLocalTime(start)
      if (left.has(original)) continue
      if (target !== null && findOccurrence(schedule, original, daysOff)) moved.push(original)
      else left.add(original)
    }
  }
  return { left: [...left].sort(), moved }
}

function touchedDays(
  { holidayPolicy }: Schedule,
  { series, end, onWeekends }: PlainSeries,
  { holidays }: DaysOff,
): number[] {
  const days = new Set<number>()
  const last = Math.floor(end / MINUTES_A_DAY)
  if (holidayPolicy !== 'air') {
    for (const holiday of holidays) {
      const day = parseDate(holiday)
      if (day >= series.startDay && day <= last) days.add(day)
    }
  }
  if (onWeekends) {
    for (let day = series.startDay; day <= last; day++) if (weekdayOf(day) >= 5) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}
