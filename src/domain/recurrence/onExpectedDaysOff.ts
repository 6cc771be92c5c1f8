import { count } from '@/domain/recurrence/count'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'

/**
 * The expected days off on which a schedule takes place although it leaves out or moves off days off:
 * only announced ones count (Bộ luật Lao động 2019, Điều 112: Tết and its substitutes are decided every
 * year), and whoever plans should know which are to come.
 * @param expected civil dates (`YYYY-MM-DD`)
 * @returns those of them, in order
 */
export function onExpectedDaysOff(
  schedule: Schedule,
  daysOff: DaysOff,
  expected: readonly string[],
): string[] {
  if (schedule.holidayPolicy === 'air') return []
  return expected
    .filter((date) => count(schedule, { from: date, to: date }, daysOff) > 0)
    .sort((a, b) => (a < b ? -1 : 1))
}
