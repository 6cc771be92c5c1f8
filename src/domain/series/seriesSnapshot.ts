import type { Schedule } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

/** Everything about an activity that a change of its series may touch. */
export type SeriesSnapshot = {
  state: string
  title: string
  summary: string | null
  schedule: Schedule
  changes: OccurrenceChange[]
}

type Source = {
  state: string
  title: string
  summary?: string | null
  schedule: Schedule
  changes: readonly OccurrenceChange[]
}

/** As it stands, written in one way, so that two snapshots of the same are equal as text. */
export function seriesSnapshot({
  state,
  title,
  summary,
  schedule,
  changes,
}: Source): SeriesSnapshot {
  return {
    state,
    title,
    summary: summary || null,
    schedule: {
      start: schedule.start,
      durationMinutes: schedule.durationMinutes,
      timeZone: schedule.timeZone,
      rrule: schedule.rrule || null,
      exdates: [...(schedule.exdates ?? [])],
      rdates: [...(schedule.rdates ?? [])],
      holidayPolicy: schedule.holidayPolicy,
      weekendPolicy: schedule.weekendPolicy,
    },
    changes: [...changes]
      .sort((a, b) => (a.originalStart < b.originalStart ? -1 : 1))
      .map((change) => ({
        originalStart: change.originalStart,
        kind: change.kind,
        newStart: change.newStart || null,
        newDurationMinutes: change.newDurationMinutes ?? null,
        newTitle: change.newTitle || null,
        reason: change.reason || null,
      })),
  }
}

/** Whether nobody has changed anything in between. */
export function isSameSnapshot(one: SeriesSnapshot, other: SeriesSnapshot): boolean {
  return JSON.stringify(seriesSnapshot(one)) === JSON.stringify(seriesSnapshot(other))
}

/** Two minutes less would be forgotten before the telephone call is over; much more is no slip. */
export const UNDO_MINUTES = 10

/** Until when a change made at an instant may be taken back, both ISO 8601. */
export function undoUntil(at: string): string {
  return new Date(Date.parse(at) + UNDO_MINUTES * 60_000).toISOString()
}
