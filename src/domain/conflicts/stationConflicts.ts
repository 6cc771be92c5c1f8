import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import type { Finding } from '@/domain/conflicts/conflict'
import type { Airing, TimedAiring } from '@/domain/conflicts/stationDays'
import { sessionsOf, stationDays } from '@/domain/conflicts/stationDays'

/**
 * What a station may air, kept as data of the station. Hanoi, decision in force 12/03/2021 (domain
 * reference §3.2): wards at most 2 sessions a day of 15 minutes; communes and townships morning and
 * afternoon, 45 minutes with what is relayed; 5 days a week. A limit left out or null is no limit.
 */
export type StationLimits = {
  sessionsPerDay?: number | null
  minutesPerSession?: number | null
  /** Weekdays on which the station airs, Monday = 0 … Sunday = 6; none given is no limit. */
  weekdays?: readonly number[] | null
}

type Station = {
  id: string
  limits: StationLimits
  /** Everything it airs, the activity in question included. Local times. */
  airings: readonly Airing[]
}

/**
 * Where an activity makes a station air two things at once or go beyond its limits. Only days on which
 * the activity itself is aired are looked at; what others do among themselves is theirs. Airings that
 * touch are no overlap. Minutes a day are counted as aired, against sessions × minutes a session.
 * @throws DomainError `timeImpossible`
 */
export function stationConflicts(station: Station, activity: string): Finding[] {
  return [...stationDays(station.airings)]
    .filter(([, day]) => day.some((each) => each.activity === activity))
    .flatMap(([date, day]) => [
      ...overlaps(day, activity).map((other): Finding => ({
        code: 'overlap',
        date,
        agency: station.id,
        activity: other,
      })),
      ...beyondLimits(day, date, station.limits).map((finding) => ({
        ...finding,
        agency: station.id,
      })),
    ])
}

/** The other activities on air while the activity is; itself when two of its own airings meet. */
function overlaps(day: readonly TimedAiring[], activity: string): string[] {
  const own = day.filter((each) => each.activity === activity)
  const met = own.flatMap((one) =>
    day.filter((other) => other !== one && other.start < one.end && other.end > one.start),
  )
  return [...new Set(met.map((other) => other.activity))]
}

function beyondLimits(day: readonly TimedAiring[], date: string, limits: StationLimits): Finding[] {
  const { sessionsPerDay, minutesPerSession, weekdays } = limits
  const found: Finding[] = []
  const sessions = sessionsOf(day)
  const longest = Math.max(...sessions.map(({ start, end }) => end - start))
  const minutes = day.reduce((sum, { start, end }) => sum + end - start, 0)
  if (weekdays?.length && !weekdays.includes(weekdayOf(parseDate(date)))) {
    found.push({ code: 'notABroadcastDay', date })
  }
  if (sessionsPerDay != null && sessions.length > sessionsPerDay) {
    found.push({ code: 'tooManySessions', date, value: sessions.length, limit: sessionsPerDay })
  }
  if (minutesPerSession == null) return found
  if (longest > minutesPerSession) {
    found.push({ code: 'sessionTooLong', date, value: longest, limit: minutesPerSession })
  }
  const perDay = sessionsPerDay == null ? Infinity : sessionsPerDay * minutesPerSession
  if (minutes > perDay) found.push({ code: 'tooManyMinutes', date, value: minutes, limit: perDay })
  return found
}
