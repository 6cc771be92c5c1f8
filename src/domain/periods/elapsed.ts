import type { DateRange } from '@/domain/recurrence/schedule'
import { monthLength } from '@/domain/calendar/civilDate'

/**
 * The part of a period that has been by a local day, that day included: all of it once it has ended.
 * @returns a range that ends before it begins while the period has not begun
 */
export function elapsed<T extends DateRange>(period: T, today: string): T {
  return today < period.to ? { ...period, to: today } : period
}

/**
 * The same day a year before; 29 February becomes the 28th.
 * @example yearBefore('2028-02-29') // '2027-02-28'
 */
export function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1
  const month = Number(day.slice(5, 7))
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), monthLength(year, month))
  return `${String(year).padStart(4, '0')}-${day.slice(5, 7)}-${String(dayOfMonth).padStart(2, '0')}`
}
