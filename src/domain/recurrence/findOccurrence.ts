import { MINUTES_A_DAY, formatDate, parseLocalTime } from '@/domain/calendar/civilDate'
import { movedDay } from '@/domain/recurrence/dayOffPolicy'
import { occurrenceOf } from '@/domain/recurrence/expand'
import type { DaysOff, Occurrence, Schedule } from '@/domain/recurrence/schedule'
import type { Slot } from '@/domain/recurrence/slots'
import { slots } from '@/domain/recurrence/slots'

/**
 * The occurrence of a schedule with this original start (RFC 5545 RECURRENCE-ID), where the day-off
 * policies put it, or null when the schedule has none: another minute, left out, skipped on a day
 * off, or merged into another one of the same moment.
 * @throws DomainError `timeImpossible` and as `expand`
 * @example findOccurrence(schedule, '2018-03-05T05:30', daysOff)?.start
 */
export function findOccurrence(
  schedule: Schedule,
  originalStart: string,
  daysOff: DaysOff,
): Occurrence | null {
  const slot = slotOf(schedule, originalStart, daysOff)
  return slot && occurrenceOf(slot, schedule)
}

/** The same in local minutes, not yet written out. */
export function slotOf(schedule: Schedule, originalStart: string, daysOff: DaysOff): Slot | null {
  const original = parseLocalTime(originalStart)
  const target = movedDay(Math.floor(original / MINUTES_A_DAY), schedule, daysOff)
  if (target === null) return null
  const day = formatDate(target)
  const ofDay = slots(schedule, { from: day, to: day }, daysOff)
  return ofDay.find((slot) => slot.original === original) ?? null
}
