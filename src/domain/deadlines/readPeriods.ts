import { addDays } from '@/domain/calendar/civilDate'
import type { PlanContext, Reading } from './deadline'
import type { WrittenPeriod } from './findPeriods'
import { findPeriods, resolvePeriod } from './findPeriods'
import { backwards, UNCLEAR } from './readDates'

const BEFORE = /\btruoc\s*$/
const START = /\b(?:ke )?tu\s*$/
/** "đầu tháng 6", "giữa quý II", "sau tháng 6", "tuần 2 tháng 6" name no day: a person must say it. */
const NO_DAY = /\b(?:dau|giua|sau|tuan(?: \d)?|nua dau|nua cuoi)\s*$/
const EVENT = /\b(?:ky hop|phien hop|dai hoi)(?: [a-z¤]+){0,5} $|\b(?:ky hop|phien hop) $/
/** "từ tháng 3 đến hết năm 2018" */
const TO_YEAR_END = /^\s*(?:den|toi)(?: het| cuoi)? nam (\d{4})/
const RANGE = /^\s*(?:den|toi|-)(?: het)?\s*$/

/** Reads months, quarters and halves: the last day of the period is due. */
export function readPeriods(text: string, context: PlanContext): Reading | undefined {
  const periods = findPeriods(text)
  const [first, second] = periods
  if (!first) return undefined
  const before = text.slice(0, first.index)
  if (NO_DAY.test(before)) return UNCLEAR
  const yearEnd = TO_YEAR_END.exec(text.slice(first.end))
  if (yearEnd) return between(first, { ...first, year: Number(yearEnd[1]), lastMonth: 12 }, context)
  if (second && RANGE.test(text.slice(first.end, second.index)))
    return between(first, second, context)

  const resolved = periods.map((period) => resolvePeriod(period, context))
  const wrong = resolved.find((item) => 'problem' in item)
  if (wrong && 'problem' in wrong) return { kind: 'notUnderstood', problem: wrong.problem }
  const spans = resolved.filter((item) => 'from' in item)
  const from =
    spans
      .map((item) => item.from)
      .sort()
      .at(0) ?? ''
  const to =
    spans
      .map((item) => item.to)
      .sort()
      .at(-1) ?? ''
  const flag = spans.some((item) => item.yearInferred) ? { yearInferred: true as const } : {}

  if (BEFORE.test(before)) return { kind: 'byDate', due: addDays(from, -1), ...flag }
  if (START.test(before) && periods.length === 1 && first.kind !== 'span') {
    return { kind: 'span', from, ...flag }
  }
  const kind = EVENT.test(before) && first.kind === 'inMonth' ? 'eventInMonth' : first.kind
  return { kind, due: to, from, to, ...flag }
}

function between(first: WrittenPeriod, second: WrittenPeriod, context: PlanContext): Reading {
  const to = resolvePeriod(second, context)
  if ('problem' in to) return { kind: 'notUnderstood', problem: to.problem }
  const year = first.year ?? Number(to.to.slice(0, 4))
  const from = resolvePeriod({ ...first, year }, context)
  if ('problem' in from) return { kind: 'notUnderstood', problem: from.problem }
  if (from.from > to.to) return backwards(from.from, to.to)
  const flag = (from.yearInferred ?? to.yearInferred) ? { yearInferred: true as const } : {}
  return { kind: 'span', due: to.to, from: from.from, to: to.to, ...flag }
}
