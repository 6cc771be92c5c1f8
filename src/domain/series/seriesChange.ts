import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

export const SERIES_SCOPES = ['this', 'following', 'all'] as const

/** How far a change reaches: one occurrence, it and what follows, or the whole series. */
export type SeriesScope = (typeof SERIES_SCOPES)[number]

export const CHANGE_KINDS = ['move', 'cancel', 'postpone', 'words'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What is to become of the occurrences. Local times of the schedule's zone, minutes. */
export type SeriesChange =
  | { kind: 'move'; newStart?: string; newDurationMinutes?: number }
  | { kind: 'cancel' }
  | { kind: 'postpone' }
  | { kind: 'words'; title?: string; summary?: string }

/** A series as it stands. */
export type SeriesState = {
  schedule: Schedule
  changes: readonly OccurrenceChange[]
  /** Original starts that any executor has logged. */
  logged: ReadonlySet<string>
  /** Only what was approved takes place: then what has begun is history. */
  approved: boolean
  /** Until when it was approved, if it is no longer: local time. What had begun by then stays history. */
  approvedUntil?: string | null
}

export type SeriesRequest = {
  scope: SeriesScope
  originalStart: string
  change: SeriesChange
  reason: string
}

/** What a rule needs to know of the world. `now` is local time of the schedule's zone. */
export type SeriesWorld = { now: string; daysOff: DaysOff }

/** What a change does, in figures for the person who decides. */
export type SeriesFigures = {
  /** The scope that holds: a single event has only itself, the first one with all that follow is all. */
  scope: SeriesScope
  /** Occurrences that change; null for a series without an end. */
  changed: number | null
  /** Left as they are because they were logged, or because they have begun. */
  keptLogged: number
  keptPast: number
  /** Cancelled ones that stay, marked, because something had been decided about them. */
  marked: number
  /** Original start of the first one that changes. */
  first: string | null
  splits: boolean
  cancelsActivity: boolean
}

type Half = {
  schedule: Schedule
  changes: OccurrenceChange[]
  title?: string
  summary?: string
}

/** What is to be written: the series itself and, when it is split, the later half. Nothing else changes. */
export type SeriesPlan = {
  own: Half
  following: Half | null
  cancelsActivity: boolean
  figures: SeriesFigures
}
