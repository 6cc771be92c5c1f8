import { addMinutes } from '@/domain/recurrence/addMinutes'
import { expand } from '@/domain/recurrence/expand'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'

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
  const planned = expand(schedule, range, daysOff)
  if (changes.length === 0)
    return planned.map(({ originalStart, start, end }) => ({ originalStart, start, end }))
  const byStart = new Map(changes.map((change) => [change.originalStart, change]))
  const stay: PlannedOccurrence[] = []
  for (const occurrence of planned) {
    const change = byStart.get(occurrence.originalStart)
    if (isMove(change)) continue
    stay.push(changed(occurrence, change))
  }
  const moved = changes
    .filter(isMove)
    .filter(({ newStart }) => {
      const day = newStart.slice(0, 10)
      return day >= range.from && day <= range.to
    })
    .flatMap((change) => {
      const found = findOccurrence(schedule, change.originalStart, daysOff)
      if (!found) return []
      const end = addMinutes(change.newStart, schedule.durationMinutes)
      return changed({ ...found, start: change.newStart, end }, change)
    })
  if (moved.length === 0) return stay
  return [...stay, ...moved].sort((a, b) => (a.start < b.start ? -1 : 1))
}

function isMove(
  change: OccurrenceChange | undefined,
): change is OccurrenceChange & { newStart: string } {
  return change?.kind === 'moved' && !!change.newStart
}

function changed(
  { originalStart, start, end }: PlannedOccurrence,
  change: OccurrenceChange | undefined,
): PlannedOccurrence {
  const occurrence: PlannedOccurrence = { originalStart, start, end }
  if (!change) return occurrence
  occurrence.change = change.kind
  if (change.newDurationMinutes) occurrence.end = addMinutes(start, change.newDurationMinutes)
  if (change.newTitle) occurrence.title = change.newTitle
  if (change.reason) occurrence.reason = change.reason
  return occurrence
}
