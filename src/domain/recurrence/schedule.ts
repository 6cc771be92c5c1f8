/** What to do when an occurrence falls on a public holiday or on a weekend. */
export type DayOffPolicy = 'air' | 'skip' | 'previous' | 'next'

/**
 * When an activity takes place. All times are wall-clock times in `timeZone`; nothing here is an
 * instant, so a schedule means the same on every machine.
 */
export type Schedule = {
  /** Local start of the first occurrence, `YYYY-MM-DDTHH:mm`. */
  start: string
  durationMinutes: number
  /** IANA zone, e.g. `Asia/Ho_Chi_Minh`. */
  timeZone: string
  /**
   * RFC 5545 RRULE value without the `RRULE:` prefix; absent or empty means "once". `UNTIL` is local
   * time, a bare date meaning all of that day; written with `Z` it is UTC.
   */
  rrule?: string | null
  /** Local starts that are left out (EXDATE) and added (RDATE), `YYYY-MM-DDTHH:mm`. */
  exdates?: readonly string[] | null
  rdates?: readonly string[] | null
  holidayPolicy: DayOffPolicy
  weekendPolicy: DayOffPolicy
}

/** Local dates `YYYY-MM-DD`, both included. */
export type DateRange = { from: string; to: string }

/** One computed occurrence of a schedule. */
export type Occurrence = {
  /** Identity (RFC 5545 RECURRENCE-ID): the local start the rule gave, before any policy moved it. */
  originalStart: string
  /** Local start and end after the day-off policies, `YYYY-MM-DDTHH:mm`. */
  start: string
  end: string
  /** The start as an instant, ISO 8601 UTC, e.g. `2018-03-05T22:30:00Z`. */
  instant: string
  /** Original starts of occurrences that a policy moved onto this same day and slot and merged here. */
  merged?: string[]
}

/** Days off and swapped working days, by local date `YYYY-MM-DD`. */
export type DaysOff = {
  holidays: ReadonlySet<string>
  /** Saturdays or Sundays worked in exchange for another day ("làm bù"). */
  swappedWorkingDays: ReadonlySet<string>
}
