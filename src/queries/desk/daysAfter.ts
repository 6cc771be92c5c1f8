import { Temporal } from 'temporal-polyfill'

/** The civil date so many days after another (before it, when negative). */
export const daysAfter = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()
