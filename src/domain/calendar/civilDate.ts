import { DomainError } from '@/domain/DomainError'

/**
 * Civil dates as day numbers (days since 1970-01-01) and local minutes (day × 1440 + minute of the
 * day). No zone, no clock and no `Date`: the same numbers on every machine.
 */

/** Planning looks no further than this, so that every search over dates ends. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

export const MINUTES_A_DAY = 1440

/** Monday = 0 … Sunday = 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export type CivilDate = { year: number; month: number; day: number }

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const DATE = /^\d{4}-\d{2}-\d{2}$/
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Day number of a date of the proleptic Gregorian calendar (algorithm: H. Hinnant, days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Dates and their texts by day number, remembered: a calendar asks for the same days again and again. */
const dates: (CivilDate | undefined)[] = []
const dateTexts: (string | undefined)[] = []

/** The date of a day number. */
export function civilOf(dayNo: number): CivilDate {
  const index = dayNo - FIRST_DAY
  const known = dates[index]
  if (known) return known
  const date = computeCivil(dayNo)
  if (index >= 0 && dayNo <= LAST_DAY) fillTo(dates, index)[index] = date
  return date
}

/** Keeps an array dense (V8 turns one with large holes into a slow dictionary). */
function fillTo<T>(array: (T | undefined)[], index: number): (T | undefined)[] {
  while (array.length < index) array.push(undefined)
  return array
}

/** civil_from_days, the inverse of `dayNumber`. */
function computeCivil(dayNo: number): CivilDate {
  const z = dayNo + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

export const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1)
export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31)

export function weekdayOf(dayNo: number): Weekday {
  return ((((dayNo + 3) % 7) + 7) % 7) as Weekday
}

/** Whether the text is a day that exists, `YYYY-MM-DD`, in the years planned for (1900–2199). */
export function isCivilDate(value: unknown): value is string {
  return typeof value === 'string' && DATE.test(value) && dayOfText(value) !== null
}

/** Whether the text is a local time that exists, `YYYY-MM-DDTHH:mm`, in the years planned for. */
export function isLocalDateTime(value: unknown): value is string {
  return typeof value === 'string' && readLocalTime(value) !== null
}

/** `YYYY-MM-DD`, or undefined when there is no such day (30 February) in the years planned for. */
export function civilDate(year: number, month: number, day: number): string | undefined {
  return isReal(year, month, day) ? formatDate(dayNumber(year, month, day)) : undefined
}

/** First and last day of the months `first`…`last` of a year. */
export function monthSpan(year: number, first: number, last = first): { from: string; to: string } {
  const [from, to] = [dayNumber(year, first, 1), dayNumber(year, last, monthLength(year, last))]
  return { from: formatDate(from), to: formatDate(to) }
}

/**
 * Day number of `YYYY-MM-DD`.
 * @throws DomainError `dateImpossible` for anything else, 30 February and years outside 1900–2199.
 */
export function parseDate(text: string): number {
  const date = DATE.test(text) ? dayOfText(text) : null
  if (date === null) throw new DomainError('dateImpossible', { value: String(text) })
  return date
}

/**
 * Local minutes of `YYYY-MM-DDTHH:mm`.
 * @throws DomainError `timeImpossible` when there is no such day or time (24:00).
 */
export function parseLocalTime(text: string): number {
  const minutes = readLocalTime(text)
  if (minutes === null) throw new DomainError('timeImpossible', { value: String(text) })
  return minutes
}

/** The same, null for what is no local time. */
export function readLocalTime(text: string): number | null {
  const date = LOCAL_TIME.test(text) ? dayOfText(text) : null
  const hour = digits(text, 11)
  const minute = digits(text, 14)
  if (date === null || hour > 23 || minute > 59) return null
  return date * MINUTES_A_DAY + hour * 60 + minute
}

/** `YYYY-MM-DD` of a day number. */
export function formatDate(dayNo: number): string {
  const index = dayNo - FIRST_DAY
  const known = dateTexts[index]
  if (known) return known
  const { year, month, day } = civilOf(dayNo)
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (index >= 0 && dayNo <= LAST_DAY) fillTo(dateTexts, index)[index] = text
  return text
}

const clockTexts = Array.from(
  { length: MINUTES_A_DAY },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
)

/** `YYYY-MM-DDTHH:mm` of local minutes. */
export function formatLocalTime(localMinutes: number): string {
  const dayNo = Math.floor(localMinutes / MINUTES_A_DAY)
  return formatDate(dayNo) + (clockTexts[localMinutes - dayNo * MINUTES_A_DAY] ?? '')
}

const instantTexts = clockTexts.map((text) => `${text}:00Z`)

/** `YYYY-MM-DDTHH:mm:00Z` of UTC minutes. */
export function formatInstant(utcMinutes: number): string {
  const dayNo = Math.floor(utcMinutes / MINUTES_A_DAY)
  return formatDate(dayNo) + (instantTexts[utcMinutes - dayNo * MINUTES_A_DAY] ?? '')
}

/** `YYYY-MM-DD` moved by whole days. */
export function addDays(date: string, days: number): string {
  return formatDate(parseDate(date) + days)
}

/** Whole days from `a` to `b`, both `YYYY-MM-DD`; negative when `b` lies before `a`. */
export function daysBetween(a: string, b: string): number {
  return parseDate(b) - parseDate(a)
}

function dayOfText(text: string): number | null {
  const year = digits(text, 0) * 100 + digits(text, 2)
  const month = digits(text, 5)
  const day = digits(text, 8)
  return isReal(year, month, day) ? dayNumber(year, month, day) : null
}

/** The one answer to "is there such a day"; whatever reads or checks a date asks here. */
function isReal(year: number, month: number, day: number): boolean {
  const inYears = year >= FIRST_YEAR && year <= LAST_YEAR
  return inYears && day >= 1 && day <= monthLength(year, month)
}

/** The two digits at a place as a number, without making a string of them. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
