import { DomainError } from '@/domain/DomainError'

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year'

/** `calendar`: whole calendar months. `decree09`: windows that close on the 14th. */
export type PeriodRule = 'calendar' | 'decree09'

/** A reporting period as a value: `2018-H1`, `2026-Q3`, `2026-06`, `2026`. Both days are included. */
export type Period = {
  id: string
  kind: PeriodKind
  year: number
  /** Which month, quarter or half of the year; 1 for a year. */
  index: number
  /** First and last local day, `YYYY-MM-DD`. */
  from: string
  to: string
  rule: PeriodRule
}

/** Nghị định 09/2019/NĐ-CP (in force 12/03/2019) sets the windows from this report year on. */
const FIRST_YEAR_OF_DECREE_09 = 2019

const PATTERN = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

/**
 * Understands a period's id and gives its data window. Through 2018 halves, quarters and months are the
 * calendar's; from 2019 on a period runs from the 15th of the month before it to the 14th of its last
 * month (Nghị định 09/2019/NĐ-CP, Điều 12), so that H1 + H2 = year. 15–31 December 2018 therefore lies
 * both in 2018-H2 and in 2019-H1: the change of rule itself overlaps.
 * @param decree09From first report year of the 15th–14th windows; a setting of the city
 * @throws DomainError `periodNotUnderstood` with the text given
 * @example parsePeriod('2026-H1') // { from: '2025-12-15', to: '2026-06-14', … }
 */
export function parsePeriod(id: string, decree09From: number = FIRST_YEAR_OF_DECREE_09): Period {
  const match = PATTERN.exec(id.trim().toUpperCase())
  if (!match) throw new DomainError('periodNotUnderstood', { period: id })
  const [text, yearText = '', half, quarter, month] = match
  const year = Number(yearText)
  const kind: PeriodKind = half ? 'half' : quarter ? 'quarter' : month ? 'month' : 'year'
  const index = Number(half ?? quarter ?? month ?? 1)
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[kind]
  const last = index * months
  const first = last - months + 1
  const rule: PeriodRule = year < decree09From ? 'calendar' : 'decree09'
  const window =
    rule === 'calendar'
      ? { from: day(year, first, 1), to: day(year, last, daysInMonth(year, last)) }
      : {
          from: first === 1 ? day(year - 1, 12, 15) : day(year, first - 1, 15),
          to: day(year, last, 14),
        }
  return { id: text, kind, year, index, ...window, rule }
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

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
