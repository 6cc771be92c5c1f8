import { Temporal } from 'temporal-polyfill'

/** `YYYY-MM-DD`, or undefined when the calendar has no such day (30 February, 31 April). */
export function civilDate(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** First and last day of the months `first`…`last` of a year. */
export function monthSpan(year: number, first: number, last = first): { from: string; to: string } {
  const end = Temporal.PlainYearMonth.from({ year, month: last })
  return {
    from: Temporal.PlainDate.from({ year, month: first, day: 1 }).toString(),
    to: end.toPlainDate({ day: end.daysInMonth }).toString(),
  }
}
