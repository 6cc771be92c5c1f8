import { Temporal } from 'temporal-polyfill'
import { FIRST_YEAR, LAST_YEAR } from '@/domain/calendar/civilDate'

/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`, within the years planned for.
 * `2018-02-30` is not, nor is a day of the year 9999.
 */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    const { year } = Temporal.PlainDate.from(value, { overflow: 'reject' })
    return year > FIRST_YEAR && year < LAST_YEAR
  } catch {
    return false
  }
}

/** Whether the text is a local time that exists, written `YYYY-MM-DDTHH:mm`. */
export function isLocalDateTime(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [date, time, ...rest] = value.split('T')
  return rest.length === 0 && isCivilDate(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '')
}
