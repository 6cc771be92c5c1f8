import { gather, type Conflict } from '@/domain/conflicts/conflict'
import { dayOffConflicts } from '@/domain/conflicts/dayOffConflicts'
import { planConflicts, type ServedTask } from '@/domain/conflicts/planConflicts'
import { stationConflicts, type StationLimits } from '@/domain/conflicts/stationConflicts'
import type { Airing } from '@/domain/conflicts/stationDays'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'

type Taking = { start: string; end: string }

/** An activity as it is about to be saved, and everything it may get in the way of. */
export type Asked = {
  /** How findings name the activity itself. */
  activity: string
  schedule: Pick<Schedule, 'rrule' | 'holidayPolicy' | 'weekendPolicy'>
  /** What of it takes place in the days looked at; local times. */
  occurrences: readonly Taking[]
  tasks: readonly ServedTask[]
  /** Whether days off matter on its channel (`needsWorkingDays`). */
  needsWorkingDays: boolean
  /** The stations that air it; none unless it is a broadcast. Other channels have no hours to clash. */
  stations: readonly { id: string; limits: StationLimits }[]
  /** What the same stations air beside it. */
  others: readonly {
    activity: string
    stations: readonly string[]
    occurrences: readonly Taking[]
  }[]
}

/**
 * All conflicts of an activity: overlaps and limits at its stations, days off, its plans' periods and
 * its tasks' deadlines. Where all stations name the weekdays on which they air, those say what a
 * weekend would say.
 * @throws DomainError as `parseRule`, `timeImpossible`
 */
export function findConflicts(
  { activity, schedule, occurrences, tasks, needsWorkingDays, stations, others }: Asked,
  { daysOff, beforeIsInclusive }: { daysOff: DaysOff; beforeIsInclusive: boolean },
): Conflict[] {
  const dates = [...new Set(occurrences.map(({ start }) => start.slice(0, 10)))]
  const own = airingsOf(activity, occurrences)
  const atStations = stations.flatMap(({ id, limits }) => {
    const beside = others
      .filter((other) => other.stations.includes(id))
      .flatMap((other) => airingsOf(other.activity, other.occurrences))
    return stationConflicts({ id, limits, airings: [...own, ...beside] }, activity)
  })
  const stationsSayWhen =
    stations.length > 0 && stations.every(({ limits }) => limits.weekdays?.length)
  const onDaysOff = needsWorkingDays ? dayOffConflicts(dates, schedule, daysOff) : []
  return gather([
    ...atStations,
    ...onDaysOff.filter(({ code }) => code !== 'onWeekend' || !stationsSayWhen),
    ...planConflicts(dates, tasks, { beforeIsInclusive }),
  ])
}

function airingsOf(activity: string, occurrences: readonly Taking[]): Airing[] {
  return occurrences.map(({ start, end }) => ({ activity, start, end }))
}
