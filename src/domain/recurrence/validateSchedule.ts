import {
  FIRST_DAY,
  MINUTES_A_DAY,
  formatLocalTime,
  parseLocalTime,
} from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { DayOffPolicy, Schedule } from '@/domain/recurrence/schedule'
import { seriesOf } from '@/domain/recurrence/series'
import { HORIZON, seriesEnd } from '@/domain/recurrence/seriesEnd'
import { originalStarts } from '@/domain/recurrence/slots'
import { checkTimeZone } from '@/domain/recurrence/zoneTime'

/** A month, in minutes: the longest thing one would still call one occurrence. */
export const MAX_DURATION = 60 * 24 * 31
const POLICIES: readonly DayOffPolicy[] = ['air', 'skip', 'previous', 'next']

/**
 * Refuses schedules that cannot be meant, before they are saved. Nothing here depends on today.
 * @throws DomainError
 * - `timeImpossible`: start, EXDATE or RDATE on 30 February, at 24:00, or written otherwise
 * - `durationImpossible`, `unknownTimeZone`, `policyUnknown`
 * - those of `parseRule`: `ruleTooFrequent` (FREQ=SECONDLY), `ruleUnparsable`, `ruleCountAndUntil` …
 * - `ruleNeverOccurs`: no day until 2199 fits (30 February)
 * - `untilBeforeFirst`: it ends before it begins
 * - `everyDateLeftOut`: EXDATE leaves nothing of a series that ends
 */
export function validateSchedule(schedule: Schedule): void {
  const { durationMinutes, holidayPolicy, weekendPolicy } = schedule
  const exdates = schedule.exdates ?? []
  const rdates = schedule.rdates ?? []
  for (const date of [schedule.start, ...exdates, ...rdates]) parseLocalTime(date)
  if (!Number.isInteger(durationMinutes) || durationMinutes < 1 || durationMinutes > MAX_DURATION) {
    throw new DomainError('durationImpossible', { max: MAX_DURATION })
  }
  checkTimeZone(schedule.timeZone)
  for (const policy of [holidayPolicy, weekendPolicy]) {
    if (!POLICIES.includes(policy))
      throw new DomainError('policyUnknown', { value: String(policy) })
  }
  checkOccurs(schedule)
  if (exdates.length) checkSomethingIsLeft(schedule, exdates.length)
}

function checkOccurs(schedule: Schedule): void {
  const series = seriesOf(schedule)
  const [first] = ruleStarts(series, series.start, HORIZON, 1)
  if (first === undefined) throw new DomainError('ruleNeverOccurs', { rule: schedule.rrule ?? '' })
  const end = seriesEnd(series, schedule)
  if (end < first) {
    const [until, begins] = [formatLocalTime(end), formatLocalTime(first)]
    throw new DomainError('untilBeforeFirst', { until, first: begins })
  }
}

/** As many exceptions as there are can leave out no more than that many occurrences. */
function checkSomethingIsLeft(schedule: Schedule, exceptions: number): void {
  const series = seriesOf(schedule)
  const end = seriesEnd(series, schedule)
  const given = ruleStarts(series, series.start, end, exceptions + 1)
  if (given.length > exceptions || (schedule.rdates ?? []).length > exceptions) return
  if (originalStarts(schedule, { from: FIRST_DAY * MINUTES_A_DAY, to: HORIZON }).length === 0) {
    throw new DomainError('everyDateLeftOut')
  }
}
