import { addDays, monthLength, parseDate, weekdayOf } from '@/domain/calendar/civilDate'

export type Month = {
  year: number
  /** 1–12 */
  month: number
  /** First and last local day, `YYYY-MM-DD`. */
  from: string
  to: string
  days: string[]
  /** Weekday of the first day, 0 = Monday. */
  firstWeekday: number
}

const FIRST = 2000
const LAST = 2100

/**
 * The month an address asks for; anything that is no month between 2000 and 2100 means the month of
 * `today`.
 * @example monthOf({ year: '2018', month: '6' }, '2026-11-22').from // '2018-06-01'
 */
export function monthOf(asked: { year?: string; month?: string }, today: string): Month {
  const year = whole(asked.year, FIRST, LAST) ?? Number(today.slice(0, 4))
  const month = whole(asked.month, 1, 12) ?? Number(today.slice(5, 7))
  const from = `${year}-${String(month).padStart(2, '0')}-01`
  const days = Array.from({ length: monthLength(year, month) }, (_, i) => addDays(from, i))
  return {
    year,
    month,
    from,
    to: days.at(-1) ?? from,
    days,
    firstWeekday: weekdayOf(parseDate(from)),
  }
}

/** The month so many months later (or earlier). @example monthsLater({ year: 2018, month: 12 }, 1) */
export function monthsLater(
  { year, month }: Pick<Month, 'year' | 'month'>,
  by: number,
): Pick<Month, 'year' | 'month'> {
  const index = year * 12 + (month - 1) + by
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

function whole(text: string | undefined, min: number, max: number): number | null {
  if (!text || !/^\d{1,4}$/.test(text)) return null
  const value = Number(text)
  return value >= min && value <= max ? value : null
}
