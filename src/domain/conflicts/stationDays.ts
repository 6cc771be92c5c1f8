import { parseLocalTime } from '@/domain/calendar/civilDate'

/** Something on air, local times `YYYY-MM-DDTHH:mm`; `activity` says of which activity. */
export type Airing = { activity: string; start: string; end: string }

/** Broadcasts that follow one another without a pause: what listeners hear as one session ("buổi"). */
export type Session = { start: number; end: number; airings: number }

/** An airing in local minutes, on the date it begins. */
export type TimedAiring = { activity: string; start: number; end: number }

/** What a station airs, by the local date it begins, in the order of the starts. */
export function stationDays(airings: readonly Airing[]): Map<string, TimedAiring[]> {
  const days = new Map<string, TimedAiring[]>()
  for (const { activity, start, end } of airings) {
    const timed = { activity, start: parseLocalTime(start), end: parseLocalTime(end) }
    const date = start.slice(0, 10)
    const day = days.get(date)
    if (day) day.push(timed)
    else days.set(date, [timed])
  }
  for (const day of days.values()) day.sort((a, b) => a.start - b.start || a.end - b.end)
  return days
}

/**
 * The sessions of a day: airings that touch or overlap are one session, however many programmes it
 * holds, since the limits speak of sessions of the station, not of programmes.
 */
export function sessionsOf(day: readonly TimedAiring[]): Session[] {
  const sessions: Session[] = []
  for (const { start, end } of day) {
    const last = sessions.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.airings += 1
    } else sessions.push({ start, end, airings: 1 })
  }
  return sessions
}
