import { formatLocalTime } from '@/domain/calendar/civilDate'
import type { DateRange, DaysOff, Occurrence, Schedule } from '@/domain/recurrence/schedule'
import type { Slot } from '@/domain/recurrence/slots'
import { slots } from '@/domain/recurrence/slots'
import { instantOf } from '@/domain/recurrence/zoneTime'

/**
 * The occurrences of a schedule that begin, after the day-off policies, on the local dates `from` to
 * `to`, both included, in ascending order. All times are wall-clock times in the schedule's zone; the
 * result depends neither on the host's zone nor on the clock, and the cost not on the series' age.
 * COUNT counts what the rule gives, before EXDATE and policies. The policies hold for every date,
 * RDATE and a single start included. `end` is wall-clock time as well.
 * @throws DomainError `dateImpossible`, `unknownTimeZone` and those of `parseRule`
 * @example expand(schedule, { from: '2018-03-01', to: '2018-03-31' }, daysOff)
 */
export function expand(schedule: Schedule, range: DateRange, daysOff: DaysOff): Occurrence[] {
  return slots(schedule, range, daysOff).map((slot) => occurrenceOf(slot, schedule))
}

/** A slot written out for people and for storing. */
export function occurrenceOf(slot: Slot, schedule: Schedule): Occurrence {
  const start = formatLocalTime(slot.start)
  const occurrence: Occurrence = {
    originalStart: slot.original === slot.start ? start : formatLocalTime(slot.original),
    start,
    end: formatLocalTime(slot.start + schedule.durationMinutes),
    instant: instantOf(slot.start, schedule.timeZone),
  }
  if (slot.merged) occurrence.merged = slot.merged.map(formatLocalTime)
  return occurrence
}
