import type { PlanContext, Reading } from './deadline'
import { backwards, UNCLEAR } from './readDates'

const SPAN =
  /\b(?:giai doan|nam|tu nam|cac nam|tu|nhiem ky|^)\s*((?:19|20)\d{2})\s*(?:-|den|toi)(?: het)?(?: nam)?\s*((?:19|20)\d{2})\b/
const LIST = /\b((?:19|20)\d{2})(?:\s*(?:,|va)\s*(?:nam )?((?:19|20)\d{2}))+\b/
const OPEN_END = /\bcac nam (?:tiep theo|sau|tiep)\b/
const YEAR = /(?:\bnam |^)((?:19|20)\d{2})\b/
const NO_YEAR = /\b(?:trong|ca|het|cuoi) nam\b(?! \d)/
/** Blank in a draft: "ngày … tháng … năm 2024". And "đầu năm", "giữa năm", "sau năm" name no day. */
const NO_DAY = /\bthang nam \d|\b(?:dau|giua|sau) (?:cua )?nam\b/
/** Where "đến năm 2020" is the deadline and not part of a title. */
const FREE_STANDING =
  /(?:^|[,;:(]|\b(?:hoan thanh|phan dau|muc tieu|tu nay|xong|thuc hien|chi tieu|cham nhat|la))\s*$/

/** Reads years: "Trong năm 2024", "đến năm 2020", "giai đoạn 2021 - 2025", "trong cả năm 2018". */
export function readYears(text: string, { planYear, planDate }: PlanContext): Reading | undefined {
  if (NO_DAY.test(text)) return UNCLEAR
  const span = SPAN.exec(text)
  if (span) {
    const [from, to] = [`${span[1]}-01-01`, `${span[2]}-12-31`]
    return from > to ? backwards(from, to) : { kind: 'span', due: to, from, to }
  }
  const list = LIST.exec(text)
  if (list)
    return {
      kind: 'span',
      due: `${list[2]}-12-31`,
      from: `${list[1]}-01-01`,
      to: `${list[2]}-12-31`,
    }
  const match = YEAR.exec(text)
  if (!match) return NO_YEAR.test(text) ? yearOfPlan(planYear) : undefined

  const year = Number(match[1])
  const before = text.slice(0, match.index)
  const by = /^(.*?)(?:cham nhat )?\bden (?:het |cuoi )?$/.exec(before)
  if (by) {
    if (!FREE_STANDING.test(by[1] ?? '')) return { kind: 'notADeadline' }
    return { kind: 'byYear', due: `${year}-12-31`, to: `${year}-12-31` }
  }
  if (/\btruoc $/.test(before)) return { kind: 'byDate', due: `${year - 1}-12-31` }
  if (/\b(?:ke )?tu $/.test(before)) return { kind: 'span', from: `${year}-01-01` }

  const ownYear = planYear ?? (planDate ? Number(planDate.slice(0, 4)) : undefined)
  // A year before the plan's own is what results are compared with ("so với năm 2019").
  if (ownYear !== undefined && year < ownYear) return { kind: 'notADeadline' }
  if (OPEN_END.test(text)) return { kind: 'span', from: `${year}-01-01` }
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  if (/\b(?:ca|suot) $/.test(before)) return { kind: 'wholeYear', ...period }
  return { kind: 'inYear', due: period.to, ...period }
}

function yearOfPlan(planYear: number | undefined): Reading {
  if (planYear === undefined) {
    return { kind: 'notUnderstood', problem: { code: 'deadline.yearMissing', details: {} } }
  }
  const to = `${planYear}-12-31`
  return { kind: 'inYear', due: to, from: `${planYear}-01-01`, to, yearInferred: true }
}
