import { formatLocalTime } from '@/domain/calendar/civilDate'
import type { Schedule } from '@/domain/recurrence/schedule'
import { seriesOf } from '@/domain/recurrence/series'
import { HORIZON, seriesEnd } from '@/domain/recurrence/seriesEnd'

/**
 * First and last local date a schedule can touch, for filtering in the database; `last` is null for
 * an open end. Moved days (holiday policies) are allowed for by the reader's margin.
 * @throws DomainError as `parseRule`, `timeImpossible`
 */
export function scheduleSpan(schedule: Pick<Schedule, 'start' | 'rrule' | 'rdates' | 'timeZone'>): {
  first: string
  last: string | null
} {
  const day = (local: string) => local.slice(0, 10)
  const end = seriesEnd(seriesOf(schedule), schedule)
  const days = [day(schedule.start), ...(schedule.rdates ?? []).map(day)].sort()
  const first = days[0] ?? day(schedule.start)
  if (end >= HORIZON) return { first, last: null }
  return { first, last: [...days, day(formatLocalTime(end))].sort().at(-1) ?? first }
}
