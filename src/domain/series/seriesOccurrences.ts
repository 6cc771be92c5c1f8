import { addDays } from '@/domain/calendar/civilDate'
import { MOST_DAYS_CARRIED } from '@/domain/recurrence/dayOffPolicy'
import { expand } from '@/domain/recurrence/expand'
import type { Occurrence } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import type { SeriesState, SeriesWorld } from '@/domain/series/seriesChange'

/** One occurrence of a series with all that decides whether it may still be changed. */
export type SeriesOccurrence = Pick<Occurrence, 'originalStart' | 'merged'> & {
  /** Where rule and policies put it. */
  placed: string
  /** Where it is to take place, exceptions applied. */
  start: string
  change?: OccurrenceChange
  logged: boolean
  /** Logged, or begun and approved: history, which no edit of a series touches. */
  isHistory: boolean
  /** Postponed, its old time past: no history, as it waits for a new time. */
  waits: boolean
}

/** How far a series without an end is looked at, past every log and the occurrence asked about. */
const OPEN_DAYS = 366 * 11

/**
 * All occurrences of a series in the order of their original starts; of one without an end those of
 * the next eleven years, and then `open` is true.
 * @throws DomainError as `expand`
 */
export function seriesOccurrences(
  state: SeriesState,
  { now, daysOff }: SeriesWorld,
  asked: string = now,
): { occurrences: SeriesOccurrence[]; open: boolean } {
  const { schedule, changes, logged, approved } = state
  const begunUntil = approved ? now : (state.approvedUntil ?? '')
  const { first, last } = scheduleSpan(schedule)
  const open = last === null
  const latest = [first, now, asked, ...logged].sort().at(-1) ?? first
  const to = last ?? addDays(latest.slice(0, 10), OPEN_DAYS)
  const range = { from: addDays(first, -MOST_DAYS_CARRIED), to: addDays(to, MOST_DAYS_CARRIED) }
  const byStart = new Map(changes.map((change) => [change.originalStart, change]))
  const occurrences = expand(schedule, range, daysOff).map((found): SeriesOccurrence => {
    const change = byStart.get(found.originalStart)
    const start = (change?.kind === 'moved' && change.newStart) || found.start
    const isLogged = logged.has(found.originalStart)
    const begun = start <= begunUntil
    const postponed = change?.kind === 'postponed'
    return {
      originalStart: found.originalStart,
      merged: found.merged,
      placed: found.start,
      start,
      change,
      logged: isLogged,
      isHistory: isLogged || (begun && !postponed),
      waits: !isLogged && begun && postponed,
    }
  })
  occurrences.sort((a, b) => (a.originalStart < b.originalStart ? -1 : 1))
  return { occurrences, open }
}
