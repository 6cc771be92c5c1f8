import type { Weekday } from '@/domain/calendar/civilDate'

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** `ordinal` 0 = every such weekday; 1 = the first; −1 = the last of the month or year. */
export type ByDay = { weekday: Weekday; ordinal: number }

/** An RFC 5545 RRULE, read and checked. Lists are sorted and without repeats; empty = not given. */
export type Rule = {
  frequency: Frequency
  interval: number
  count: number | null
  /** Last moment, inclusive, in minutes; `utc` when it was written with `Z`. */
  until: { minutes: number; utc: boolean } | null
  weekStart: Weekday
  byMonth: readonly number[]
  byWeekNo: readonly number[]
  byYearDay: readonly number[]
  byMonthDay: readonly number[]
  byDay: readonly ByDay[]
  byHour: readonly number[]
  byMinute: readonly number[]
  bySetPos: readonly number[]
}

/** RFC 5545 names of the weekdays, Monday first, as everywhere in this code. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** More airings a day than this is a slip of the pen, not a schedule. */
export const MAX_TIMES_A_DAY = 24
/** Three airings a day for thirty years; what repeats longer is written with an open end. */
export const MAX_COUNT = 35_000
export const MAX_INTERVAL = 1_000
