import { civilDate } from '@/domain/calendar/civilDate'
import type { DeadlineProblem, PlanContext } from './deadline'

/** A day written in a phrase, with where it stands. */
export type WrittenDate = {
  index: number
  end: number
  /** As written, for messages. */
  text: string
  year?: number
  month: number
  day: number
  yearInferred?: true
}

const ISO = '(\\d{4})-(\\d{2})-(\\d{2})'
/** One separator throughout, and no "tháng 3-12/2018", which is two months. */
const NUMBERS = '(?<!thang )(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})(?:\\s*\\5\\s*(\\d{4}|\\d{2}))?'
const WORDS = '(\\d{1,2}),? thang (\\d{1,2})(?:(?:,? nam |\\s*[/.-]\\s*| )(\\d{4}))?'
const DATE = new RegExp(`(?<![\\d/.])(?:${ISO}|${NUMBERS}|${WORDS})(?![\\d/]|[.-]\\d)`, 'g')

/** A day without a year stands alone or after one of these words; "1.2" elsewhere is a section. */
const ANNOUNCES_A_DAY = /(?:^|\b(?:ngay|truoc|den|tu|toi|nhat|het|vao|xong|va|-))\s*$/

/** All days written in a folded phrase, in order. A missing year stays missing. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const match of text.matchAll(DATE)) {
    const [whole, y, m, d, d2, , m2, y2, d3, m3, y3] = match
    const year = y ?? y2 ?? y3
    const before = text.slice(0, match.index)
    if (year === undefined && !ANNOUNCES_A_DAY.test(before)) continue
    found.push({
      index: match.index,
      end: match.index + whole.length,
      text: whole,
      month: Number(m ?? m2 ?? m3),
      day: Number(d ?? d2 ?? d3),
      ...(year === undefined ? {} : fullYear(year)),
    })
  }
  return found
}

/** `18` is read as 2018 and marked, so that a person confirms it. */
export function fullYear(written: string): { year: number; yearInferred?: true } {
  return written.length === 4
    ? { year: Number(written) }
    : { year: 2000 + Number(written), yearInferred: true }
}

/** To tell an impossible day from one whose year is missing: 29 February may exist. */
const A_LEAP_YEAR = 2000

/** The civil date of a written day, or what is wrong with it. */
export function resolveDate(
  date: WrittenDate,
  { planYear }: PlanContext,
): { due: string; yearInferred?: true } | { problem: DeadlineProblem } {
  const year = date.year ?? planYear
  const due = civilDate(year ?? A_LEAP_YEAR, date.month, date.day)
  if (due === undefined) {
    return { problem: { code: 'deadline.impossibleDate', details: { date: date.text } } }
  }
  if (year === undefined) {
    return { problem: { code: 'deadline.yearMissing', details: { date: date.text } } }
  }
  const inferred = date.year === undefined || date.yearInferred
  return { due, ...(inferred ? { yearInferred: true as const } : {}) }
}
