import { civilDate, monthSpan } from '@/domain/calendar/civilDate'
import type { DeadlineKind, DeadlineProblem, PlanContext } from './deadline'

/** A day, week, month, quarter, part of a year or year as a phrase names it; a list of months is one. */
export type WrittenTime = {
  kind: Extract<
    DeadlineKind,
    'byDate' | 'inWeek' | 'inMonth' | 'inQuarter' | 'inHalfYear' | 'inYear' | 'span'
  >
  /** As written, for messages. */
  text: string
  year?: number
  /** Written with two digits. */
  yearInferred?: true
  /** Written from one to another. */
  range?: true
  /** First and last month of each period named. */
  months: (readonly [first: number, last: number])[]
  /** Days of the month; from 0 down counted from its end. Without them the whole months. */
  days?: readonly [first: number, last: number]
}

export type Span = { from: string; to: string }
export type Resolved = { spans: Span[]; yearInferred?: true } | { problem: DeadlineProblem }

/** To tell an impossible day from one whose year is missing: 29 February may exist. */
const A_LEAP_YEAR = 2000

/** First and last day of each period named; a missing year comes from the plan and is marked. */
export function resolveTime(time: WrittenTime, { planYear }: PlanContext): Resolved {
  const year = time.year ?? planYear
  const spans: Span[] = []
  for (const [first, last] of time.months) {
    if (first < 1 || last > 12) return { problem: impossible(time) }
    if (first > last) return backwards(time.text, time.text)
    const span = days(time, year ?? A_LEAP_YEAR, first, last)
    if (!span) return { problem: impossible(time) }
    spans.push(span)
  }
  if (year === undefined) {
    return { problem: { code: 'deadline.yearMissing', details: { date: time.text } } }
  }
  const inferred = time.year === undefined || time.yearInferred
  return { spans: joined(spans), ...(inferred ? { yearInferred: true as const } : {}) }
}

/** The problem of a period that ends before it begins. */
export function backwards(from: string, to: string): { problem: DeadlineProblem } {
  return { problem: { code: 'deadline.backwards', details: { from, to } } }
}

/** `18` is read as 2018 and marked, so that a person confirms it. */
export function fullYear(written: string | undefined): { year?: number; yearInferred?: true } {
  if (written === undefined) return {}
  return written.length === 4
    ? { year: Number(written) }
    : { year: 2000 + Number(written), yearInferred: true }
}

function days(time: WrittenTime, year: number, first: number, last: number): Span | undefined {
  const whole = monthSpan(year, first, last)
  if (!time.days) return whole
  const length = Number(whole.to.slice(8))
  const [from, to] = time.days.map((day) => civilDate(year, first, day > 0 ? day : length + day))
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

/** Quarters I and II are one half; May and October stay two. */
function joined(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((list, span) => {
    const before = list.at(-1)
    const next = before && nextMonth(before.to)
    if (!before || next !== span.from.slice(0, 7)) return [...list, span]
    return [...list.slice(0, -1), { from: before.from, to: span.to }]
  }, [])
}

function nextMonth(date: string): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`
}

function impossible({ kind, text }: WrittenTime): DeadlineProblem {
  if (kind === 'inQuarter') return { code: 'deadline.impossibleQuarter', details: { period: text } }
  if (kind === 'byDate' || kind === 'inWeek')
    return { code: 'deadline.impossibleDate', details: { date: text } }
  return { code: 'deadline.impossibleMonth', details: { period: text } }
}
