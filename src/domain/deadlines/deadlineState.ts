import { daysBetween } from '@/domain/calendar/civilDate'
import type { Deadline } from './deadline'
import { lastOnTimeDay } from './lastOnTimeDay'

export type DeadlineState = 'noDate' | 'notDue' | 'dueSoon' | 'overdue' | 'done'

const DUE_SOON_DAYS = 7

/**
 * Where a deadline stands on `today` (civil date in the city). Kinds that name no day are `noDate` and
 * never overdue ("Thường xuyên"). `dueSoonDays` is how many days before the last on-time day counts as
 * soon; that day itself is still soon, the next one overdue.
 *
 * @example deadlineState(parseDeadline('Quý II/2024'), '2024-07-01', { beforeIsInclusive: true }) // 'overdue'
 */
export function deadlineState(
  deadline: Pick<Deadline, 'kind' | 'due'>,
  today: string,
  options: { beforeIsInclusive: boolean; dueSoonDays?: number },
): DeadlineState {
  const last = lastOnTimeDay(deadline, options)
  if (last === undefined || deadline.kind === 'continuous') return 'noDate'
  return stateOn(last, today, options.dueSoonDays)
}

/** The same for a last day on time, whatever it was taken from. */
export function stateOn(
  lastDay: string,
  today: string,
  dueSoonDays = DUE_SOON_DAYS,
): 'notDue' | 'dueSoon' | 'overdue' {
  const left = daysBetween(today, lastDay)
  if (left < 0) return 'overdue'
  return left <= dueSoonDays ? 'dueSoon' : 'notDue'
}
