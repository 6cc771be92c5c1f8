import {
  FIRST_DAY,
  LAST_DAY,
  MINUTES_A_DAY,
  formatDate,
  parseLocalTime,
} from '@/domain/calendar/civilDate'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import {
  takesPlace,
  withExceptions,
  type OccurrenceChange,
  type PlannedOccurrence,
} from '@/domain/recurrence/withExceptions'

type Asked = {
  after: string
  limit: number
  daysOff: DaysOff
  changes: readonly OccurrenceChange[]
}

/**
 * The next `limit` occurrences after a local time that are to take place, each when it does: what was
 * moved stands at its new time, what was cancelled or waits for one is left out.
 * @throws DomainError as `expand`
 */
export function nextPlanned(
  schedule: Schedule,
  { after, limit, daysOff, changes }: Asked,
): PlannedOccurrence[] {
  const found: PlannedOccurrence[] = []
  let first = Math.max(FIRST_DAY, Math.floor(parseLocalTime(after) / MINUTES_A_DAY))
  for (let days = 31; first <= LAST_DAY && found.length < limit; days *= 2) {
    const last = Math.min(LAST_DAY, first + days - 1)
    const range = { from: formatDate(first), to: formatDate(last) }
    const planned = withExceptions({ schedule, range, daysOff, changes })
    found.push(...planned.filter((one) => takesPlace(one) && one.start > after))
    first = last + 1
  }
  return found.slice(0, limit)
}
