import { monthLength } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year'

/** `calendar`: whole calendar months. `decree09`: windows that close on the 14th. */
export type PeriodRule = 'calendar' | 'decree09'

/** A reporting period as a value: `2018-H1`, `2026-Q3`, `2026-06`, `2026-9M`, `2026`. Both days are included. */
export type Period = {
  id: string
  kind: PeriodKind
  year: number
  /** Which month, quarter or half of the year; 1 for a year and for nine months. */
  index: number
  /** First and last local day, `YYYY-MM-DD`. */
  from: string
  to: string
  rule: PeriodRule
}

/** Nghị định 09/2019/NĐ-CP (in force 12/03/2019) sets the windows from this report year on. */
export const FIRST_YEAR_OF_DECREE_09 = 2019

const PATTERN = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])|(9M)))?$/

/**
 * Understands a period's id and gives its data window. Through 2018 halves, quarters and months are the
 * calendar's; from 2019 on a period runs from the 15th of the month before it to the 14th of its last
 * month (Nghị định 09/2019/NĐ-CP, Điều 12), so that H1 + H2 = year.
 *
 * The seam: the calendar year 2018 was reported whole, to 31 December; the decree came into force only
 * on 12/03/2019. What begins the first year of the decree therefore begins on 1 January and not on 15
 * December, so that every day lies in exactly one month, quarter, half and year and nothing is counted
 * twice. (Inference: the decree has no rule for the change-over that we have seen.)
 * @param decreeFrom first report year of the decree's windows; a setting, 2019 unless told otherwise
 * @throws DomainError `periodNotUnderstood` with the text given
 * @example parsePeriod('2026-H1') // { from: '2025-12-15', to: '2026-06-14', … }
 */
export function parsePeriod(id: string, decreeFrom = FIRST_YEAR_OF_DECREE_09): Period {
  const match = PATTERN.exec(id.trim().toUpperCase())
  if (!match) throw new DomainError('periodNotUnderstood', { period: id })
  const [text, yearText = '', half, quarter, month, nine] = match
  const year = Number(yearText)
  const kind: PeriodKind = half
    ? 'half'
    : quarter
      ? 'quarter'
      : month
        ? 'month'
        : nine
          ? 'nineMonths'
          : 'year'
  const index = Number(half ?? quarter ?? month ?? 1)
  const months = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 }[kind]
  const last = index * months
  const first = last - months + 1
  if (year < decreeFrom) {
    const window = { from: day(year, first, 1), to: day(year, last, monthLength(year, last)) }
    return { id: text, kind, year, index, ...window, rule: 'calendar' }
  }
  const december = year === decreeFrom ? day(year, 1, 1) : day(year - 1, 12, 15)
  const from = first === 1 ? december : day(year, first - 1, 15)
  return { id: text, kind, year, index, from, to: day(year, last, 14), rule: 'decree09' }
}

/** The report year a period belongs to. @example yearOf(parsePeriod('2018-H1')).id // '2018' */
export function yearOf(period: Period, decree09From?: number): Period {
  return parsePeriod(String(period.year).padStart(4, '0'), decree09From)
}

/** The same period one year earlier, for comparison. */
export function samePeriodLastYear(period: Period, decree09From?: number): Period {
  const year = String(period.year - 1).padStart(4, '0')
  return parsePeriod(year + period.id.slice(4), decree09From)
}

function day(year: number, month: number, dayOfMonth: number): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}
