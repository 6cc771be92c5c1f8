import { Temporal } from 'temporal-polyfill'

/** Whether the text is a day that exists, written `YYYY-MM-DD`. `2018-02-30` is not. */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
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
