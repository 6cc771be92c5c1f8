import type { Milestone, PlanContext, Reading } from './deadline'
import type { WrittenDate } from './findDates'
import { findDates, resolveDate } from './findDates'

const BEFORE = /\btruoc(?: ngay| thoi diem)?\s*$/
const START = /\b(?:ke )?tu(?: ngay)?\s*$/
const AFTER = /\bsau(?: ngay)?\s*$/
/** "10 ngày trước 15/3/2018": an offset, and nobody says working days or not. */
const OFFSET = /\b\d+ ngay(?: lam viec)? truoc(?: ngay)?\s*$/
const LIST = /^\s*(?:,|;|va)\s*(?:ngay )?$/
const RANGE = /^\s*(?:den|toi|-)(?: het)?(?: ngay)?\s*$/

/**
 * Reads named days: "trước ngày 15/03/2018" (before), "chậm nhất ngày …" or a bare date (by that day),
 * "từ … đến …" (span), several days in one sentence (milestones; the last one is due).
 */
export function readDates(text: string, context: PlanContext): Reading | undefined {
  const dates = shareYears(findDates(text), text)
  const [first, second] = dates
  if (!first) return undefined
  if (second && dates.length === 2 && RANGE.test(text.slice(first.end, second.index))) {
    return span(first, second, context)
  }
  const milestones: Milestone[] = []
  let yearInferred: true | undefined
  for (const date of dates) {
    const resolved = resolveDate(date, context)
    if ('problem' in resolved) return { kind: 'notUnderstood', problem: resolved.problem }
    yearInferred ??= resolved.yearInferred
    const before = text.slice(0, date.index)
    if (AFTER.test(before) || OFFSET.test(before)) return UNCLEAR
    if (START.test(before)) {
      if (/^\s*(?:den|toi)\b/.test(text.slice(date.end))) return UNCLEAR
      if (dates.length === 1) return { kind: 'span', from: resolved.due, ...flag(yearInferred) }
      continue
    }
    milestones.push({ due: resolved.due, kind: BEFORE.test(before) ? 'beforeDate' : 'byDate' })
  }
  const last = milestones.reduce<Milestone | undefined>(
    (latest, item) => (latest && latest.due >= item.due ? latest : item),
    undefined,
  )
  if (!last) return UNCLEAR
  return { ...last, ...(milestones.length > 1 ? { milestones } : {}), ...flag(yearInferred) }
}

/** "1/4 và 1/10/2018": a day joined to the next one shares its year. */
function shareYears(dates: WrittenDate[], text: string): WrittenDate[] {
  return dates.map((date, i) => {
    const next = dates[i + 1]
    const joined = date.year === undefined && next && LIST.test(text.slice(date.end, next.index))
    return joined ? { ...date, year: next.year } : date
  })
}

function span(first: WrittenDate, second: WrittenDate, context: PlanContext): Reading {
  const to = resolveDate(second, context)
  if ('problem' in to) return { kind: 'notUnderstood', problem: to.problem }
  const sharedYear = first.year ?? Number(to.due.slice(0, 4))
  let from = resolveDate({ ...first, year: sharedYear }, context)
  if ('problem' in from) return { kind: 'notUnderstood', problem: from.problem }
  if (from.due > to.due && first.year === undefined) {
    const yearBefore = resolveDate({ ...first, year: sharedYear - 1 }, context)
    if (!('problem' in yearBefore)) from = yearBefore
  }
  if (from.due > to.due) return backwards(from.due, to.due)
  const yearInferred = from.yearInferred ?? to.yearInferred
  return { kind: 'span', due: to.due, from: from.due, to: to.due, ...flag(yearInferred) }
}

/** Words about time that name no day: a person has to say it. */
export const UNCLEAR: Reading = { kind: 'notUnderstood' }

/** The reading of a period that ends before it begins. */
export function backwards(from: string, to: string): Reading {
  return { kind: 'notUnderstood', problem: { code: 'deadline.backwards', details: { from, to } } }
}

function flag(yearInferred: true | undefined): { yearInferred?: true } {
  return yearInferred ? { yearInferred } : {}
}
