import { formatLocalTime, readLocalTime } from '@/domain/calendar/civilDate'
import { slotOf } from '@/domain/recurrence/findOccurrence'
import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { Slot } from '@/domain/recurrence/slots'
import { slots } from '@/domain/recurrence/slots'

/** `postponed`: it does not take place as planned and has no new time yet; a new time makes it `moved`. */
export const EXCEPTION_KINDS = ['cancelled', 'postponed', 'moved', 'edited'] as const
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number]

/** What differs for one occurrence, found by its original start. */
export type OccurrenceChange = {
  originalStart: string
  kind: ExceptionKind
  newStart?: string | null
  /** Instead of the schedule's duration. */
  newDurationMinutes?: number | null
  newTitle?: string | null
  reason?: string | null
}

/** An occurrence as it is to take place (or, cancelled, was to). Local times of the schedule's zone. */
export type PlannedOccurrence = {
  originalStart: string
  start: string
  end: string
  /** Original starts of others that a day-off policy put on this same moment. */
  merged?: string[]
  change?: ExceptionKind
  /** Instead of the activity's own title. */
  title?: string
  reason?: string
}

/** Whether it is still to take place: neither cancelled nor postponed without a new time. */
export function takesPlace({ change }: Pick<PlannedOccurrence, 'change'>): boolean {
  return change !== 'cancelled' && change !== 'postponed'
}

/**
 * The occurrences of a schedule in a range of local days, with the exceptions made for single ones:
 * cancelled ones stay, marked; moved ones stand where they were moved to, be it from or to outside
 * the range. An exception for an occurrence the schedule does not have changes nothing.
 * @throws DomainError as `expand`
 */
export function withExceptions({
  schedule,
  range,
  daysOff,
  changes,
}: {
  schedule: Schedule
  range: DateRange
  daysOff: DaysOff
  changes: readonly OccurrenceChange[]
}): PlannedOccurrence[] {
  const found = slots(schedule, range, daysOff)
  if (changes.length === 0) return found.map((slot) => plannedOf(slot, schedule))
  const byStart = new Map(changes.map((change) => [readLocalTime(change.originalStart), change]))
  const here = found.filter((slot) => !isMove(byStart.get(slot.original)))
  const moves = changes.filter(isMove).filter(({ newStart }) => isWithin(range, newStart))
  for (const { originalStart, newStart } of moves) {
    const original = readLocalTime(originalStart)
    const start = readLocalTime(newStart)
    if (original === null || start === null) continue
    const slot =
      found.find((each) => each.original === original) ?? slotOf(schedule, originalStart, daysOff)
    if (slot) here.push({ ...slot, start })
  }
  if (moves.length) here.sort((a, b) => a.start - b.start)
  return here.map((slot) => plannedOf(slot, schedule, byStart.get(slot.original)))
}

function isMove(
  change: OccurrenceChange | undefined,
): change is OccurrenceChange & { newStart: string } {
  return change?.kind === 'moved' && !!change.newStart
}

function isWithin({ from, to }: DateRange, local: string): boolean {
  const day = local.slice(0, 10)
  return day >= from && day <= to
}

function plannedOf(slot: Slot, schedule: Schedule, change?: OccurrenceChange): PlannedOccurrence {
  const start = formatLocalTime(slot.start)
  const minutes = change?.newDurationMinutes || schedule.durationMinutes
  const planned: PlannedOccurrence = {
    originalStart: slot.original === slot.start ? start : formatLocalTime(slot.original),
    start,
    end: formatLocalTime(slot.start + minutes),
  }
  if (slot.merged) planned.merged = slot.merged.map(formatLocalTime)
  if (!change) return planned
  planned.change = change.kind
  if (change.newTitle) planned.title = change.newTitle
  if (change.reason) planned.reason = change.reason
  return planned
}
