import { addDays } from '@/domain/calendar/civilDate'
import type { Deadline } from './deadline'

/**
 * The last day on which the work is on time, or undefined when the phrase names none. Literally, "trước
 * ngày 15/3" ends on the 14th; practice often accepts the 15th, so the city decides by the setting
 * `beforeIsInclusive` (domain reference §7b, open question 8). Other kinds include the day they name.
 */
export function lastOnTimeDay(
  deadline: Pick<Deadline, 'kind' | 'due'>,
  { beforeIsInclusive }: { beforeIsInclusive: boolean },
): string | undefined {
  if (deadline.due === undefined || deadline.kind === 'notUnderstood') return undefined
  return deadline.kind === 'beforeDate' && !beforeIsInclusive
    ? addDays(deadline.due, -1)
    : deadline.due
}
