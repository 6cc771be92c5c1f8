import { expand } from '@/domain/recurrence/expand'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { withExceptions, type OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { planSeries } from '@/domain/series/planSeries'
import type {
  SeriesChange,
  SeriesPlan,
  SeriesScope,
  SeriesState,
} from '@/domain/series/seriesChange'
import { noDaysOff } from '../../helpers/daysOff'

const YEARS = { from: '2000-01-01', to: '2045-12-31' }

/** Monday, Wednesday and Friday at 05:30, from Monday 2018-03-05 to Friday 2018-03-30: twelve times. */
export const weekdays: Schedule = {
  start: '2018-03-05T05:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20180330T235900',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}

export const LONG_BEFORE = '2018-01-01T00:00'

export function seriesState(more: Partial<SeriesState> = {}): SeriesState {
  return { schedule: weekdays, changes: [], logged: new Set(), approved: true, ...more }
}

type Asked = { now?: string; reason?: string; daysOff?: DaysOff }

/** Asks for a change of the occurrence that the rule gives at `originalStart`. */
export function ask(
  state: SeriesState,
  [scope, originalStart]: [SeriesScope, string],
  change: SeriesChange,
  { now = LONG_BEFORE, reason = 'Mất điện', daysOff = noDaysOff }: Asked = {},
): SeriesPlan {
  return planSeries(state, { scope, originalStart, change, reason }, { now, daysOff })
}

/** Local starts a schedule gives. */
export const startsOf = (schedule: Schedule, daysOff = noDaysOff) =>
  expand(schedule, YEARS, daysOff).map(({ start }) => start)

/** `start` or `start !cancelled` of every occurrence of a plan, both halves. */
export function shown({ own, following }: SeriesPlan, daysOff = noDaysOff): string[] {
  return [own, ...(following ? [following] : [])]
    .flatMap((half) => planned(half.schedule, half.changes, daysOff))
    .sort()
}

export function planned(
  schedule: Schedule,
  changes: readonly OccurrenceChange[],
  daysOff = noDaysOff,
): string[] {
  return withExceptions({ schedule, range: YEARS, daysOff, changes }).map(
    ({ start, change }) =>
      start + (change === 'cancelled' || change === 'postponed' ? ` ${change}` : ''),
  )
}
