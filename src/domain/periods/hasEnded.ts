import type { DateRange } from '@/domain/recurrence/schedule'

/**
 * Whether the last day of a period is over. `now` is a local time of the city, `YYYY-MM-DDTHH:mm`.
 * @example hasEnded({ from: '2018-01-01', to: '2018-06-30' }, '2018-06-30T23:59') // false
 */
export function hasEnded({ to }: DateRange, now: string): boolean {
  return now.slice(0, 10) > to
}
