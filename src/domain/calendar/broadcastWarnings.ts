import { MINUTES_A_DAY, parseLocalTime, weekdayOf } from '@/domain/calendar/civilDate'

/**
 * What a station may air, kept as data of the station. Hanoi, decision in force 12/03/2021: wards at
 * most 2 sessions a day (morning and afternoon) of 15 minutes; communes and townships morning and
 * afternoon, 45 minutes with what is relayed; 5 days a week. A limit left out or null is no limit.
 */
export type BroadcastLimits = {
  sessionsPerDay?: number | null
  minutesPerSession?: number | null
  minutesPerDay?: number | null
  /** Weekdays on which the station airs, Monday = 0 … Sunday = 6. */
  weekdays?: readonly number[] | null
}

/** A session on air, local times `YYYY-MM-DDTHH:mm`. An `Occurrence` is one. */
export type Session = { start: string; end: string }

export type BroadcastWarning =
  | { code: 'tooManySessions' | 'tooManyMinutesADay'; date: string; value: number; limit: number }
  | { code: 'sessionTooLong'; date: string; start: string; value: number; limit: number }
  | { code: 'notABroadcastDay'; date: string; weekday: number }

/**
 * Where the sessions of one station go beyond its limits, by date. Warnings, not errors: political
 * events, big anniversaries, disasters and epidemics are exceptions on instruction. A session counts
 * on the local date it begins.
 * @throws DomainError `timeImpossible`
 * @example broadcastWarnings(occurrences, { sessionsPerDay: 2, minutesPerSession: 15, weekdays: [0, 1, 2, 3, 4] })
 */
export function broadcastWarnings(
  sessions: readonly Session[],
  limits: BroadcastLimits,
): BroadcastWarning[] {
  const byDate = new Map<string, Session[]>()
  for (const session of sessions) {
    const date = session.start.slice(0, 10)
    byDate.set(date, [...(byDate.get(date) ?? []), session])
  }
  return [...byDate.keys()].sort().flatMap((date) => ofDay(date, byDate.get(date) ?? [], limits))
}

function ofDay(
  date: string,
  sessions: readonly Session[],
  limits: BroadcastLimits,
): BroadcastWarning[] {
  const { sessionsPerDay, minutesPerSession, minutesPerDay, weekdays } = limits
  const warnings: BroadcastWarning[] = []
  const minutes = sessions.map(({ start, end }) => parseLocalTime(end) - parseLocalTime(start))
  const total = minutes.reduce((sum, value) => sum + value, 0)
  const weekday = weekdayOf(Math.floor(parseLocalTime(`${date}T00:00`) / MINUTES_A_DAY))
  if (weekdays && !weekdays.includes(weekday)) {
    warnings.push({ code: 'notABroadcastDay', date, weekday })
  }
  if (sessionsPerDay != null && sessions.length > sessionsPerDay) {
    const value = sessions.length
    warnings.push({ code: 'tooManySessions', date, value, limit: sessionsPerDay })
  }
  sessions.forEach(({ start }, index) => {
    const value = minutes[index] ?? 0
    if (minutesPerSession == null || value <= minutesPerSession) return
    warnings.push({ code: 'sessionTooLong', date, start, value, limit: minutesPerSession })
  })
  if (minutesPerDay != null && total > minutesPerDay) {
    warnings.push({ code: 'tooManyMinutesADay', date, value: total, limit: minutesPerDay })
  }
  return warnings
}
