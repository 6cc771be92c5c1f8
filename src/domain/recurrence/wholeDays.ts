import { MINUTES_A_DAY } from '@/domain/calendar/civilDate'

/** Over how many whole days something lasts that begins at midnight; 0 for what has times of day. */
export function wholeDays({
  start,
  durationMinutes,
}: {
  start: string
  durationMinutes: number
}): number {
  const isWhole = start.slice(11, 16) === '00:00' && durationMinutes % MINUTES_A_DAY === 0
  return isWhole ? durationMinutes / MINUTES_A_DAY : 0
}
