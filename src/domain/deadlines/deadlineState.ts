import { daysBetween } from '@/domain/calendar/civilDate'

export type DeadlineState = 'notDue' | 'dueSoon' | 'overdue' | 'done'

/** So many days before the last day on time it is soon. */
const DUE_SOON_DAYS = 7

/**
 * Where something stands on `today` that has to be done by `lastDay` (civil dates in the city): that day
 * itself is still soon, the next one overdue.
 */
export function stateOn(lastDay: string, today: string): Exclude<DeadlineState, 'done'> {
  const left = daysBetween(today, lastDay)
  if (left < 0) return 'overdue'
  return left <= DUE_SOON_DAYS ? 'dueSoon' : 'notDue'
}
