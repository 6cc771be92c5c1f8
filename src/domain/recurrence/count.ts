import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { slots } from '@/domain/recurrence/slots'

/**
 * How many occurrences `expand` would give for the same arguments: merged ones count once, skipped
 * ones not at all. Cheaper, as nothing is written out.
 * @throws DomainError as `expand`
 */
export function count(schedule: Schedule, range: DateRange, daysOff: DaysOff): number {
  return slots(schedule, range, daysOff).length
}
