import { monthSpan } from '@/domain/calendar/civilDate'
import type { DeadlineKind, DeadlineProblem, PlanContext } from './deadline'
import { fullYear } from './findDates'

/** A month, quarter or half year written in a phrase, or several of one year ("Quý I, II/2024"). */
export type WrittenPeriod = {
  index: number
  end: number
  kind: DeadlineKind
  year?: number
  yearInferred?: true
  firstMonth: number
  lastMonth: number
  problem?: DeadlineProblem
}

const YEAR = '(?:\\s*[/.-]\\s*(\\d{4}|\\d{2})(?!\\d)|(?:,?\\s*(?:cua )?nam |\\s)(\\d{4}))?'
const JOIN = '\\s*(?:,|;|va|&|-|den|toi)\\s*'
/** Roman numbers as typed and as OCR leaves them (`l` and `1` for I). */
const QUARTER_NUMBER = '(?:iv|lv|1v|[il1|]{2,3}|[il|v]|[1-9](?!\\d))(?![a-z\\d])(?! thang)'
const QUARTER = new RegExp(`\\b${QUARTER_NUMBER}`, 'g')
const QUARTERS = new RegExp(
  `\\bq(?:uy)? ?(${QUARTER_NUMBER}(?:${JOIN}(?:quy )?${QUARTER_NUMBER})*)${YEAR}`,
  'g',
)
const MONTH_NUMBER = '\\d{1,2}(?!\\d)(?! nam(?! \\d)| thang)'
const MONTHS = new RegExp(
  `(?<!\\d )\\bthang (${MONTH_NUMBER}(?:${JOIN}(?:thang )?${MONTH_NUMBER}(?!\\s*/\\s*\\d{1,2}(?!\\d)))*)${YEAR}`,
  'g',
)
const BARE_MONTH =
  /(?<![\d/.]|\d-)(?<!\b\d{1,2}-)(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)|(?<=\d{4}-)(\d{1,2})\/(\d{4})(?!\d)/g
const PART_OF_YEAR = /\b(?:(\d{1,2}) thang|nua) (dau|cuoi)(?: cua)? nam(?: (\d{4}))?/g

/** All months, quarters and parts of a year in a folded phrase, in order. */
export function findPeriods(text: string): WrittenPeriod[] {
  const parts = [...text.matchAll(PART_OF_YEAR)].map((match) => {
    const count = match[1] === undefined ? 6 : Number(match[1])
    const first = match[2] === 'dau' ? 1 : 13 - count
    return written(match, count === 6 ? 'inHalfYear' : 'span', match[3], [first, first + count - 1])
  })
  const quarters = [...text.matchAll(QUARTERS)].map((match) => {
    const numbers = [...(match[1] ?? '').matchAll(QUARTER)].map(([number]) => quarterNumber(number))
    const months = [Math.min(...numbers) * 3 - 2, Math.max(...numbers) * 3] as const
    return written(match, 'inQuarter', match[2] ?? match[3], months)
  })
  const months = [...text.matchAll(MONTHS)].map((match) => {
    const list = match[1] ?? ''
    const numbers = [...list.matchAll(/\d+/g)].map(([number]) => Number(number))
    const kind = numbers.length > 1 && /-|den|toi/.test(list) ? 'span' : 'inMonth'
    const ends = [numbers.at(0) ?? 0, numbers.at(-1) ?? 0] as const
    return written(match, kind, match[2] ?? match[3], ends)
  })
  const bare = [...text.matchAll(BARE_MONTH)].map((match) =>
    written(match, 'inMonth', match[2] ?? match[4], [bareMonth(match), bareMonth(match)]),
  )
  const all = [...parts, ...quarters, ...months, ...bare].sort((a, b) => a.index - b.index)
  return all.filter((item, i) => !all.slice(0, i).some((other) => other.end > item.index))
}

/** First and last day of a written period; the year from the plan when it is missing. */
export function resolvePeriod(
  period: WrittenPeriod,
  { planYear }: PlanContext,
): { from: string; to: string; yearInferred?: true } | { problem: DeadlineProblem } {
  if (period.problem) return { problem: period.problem }
  const year = period.year ?? planYear
  if (year === undefined) return { problem: { code: 'deadline.yearMissing', details: {} } }
  const inferred = period.year === undefined || period.yearInferred
  return {
    ...monthSpan(year, period.firstMonth, period.lastMonth),
    ...(inferred ? { yearInferred: true as const } : {}),
  }
}

function written(
  match: RegExpExecArray,
  kind: DeadlineKind,
  year: string | undefined,
  [firstMonth, lastMonth]: readonly [number, number],
): WrittenPeriod {
  const { index } = match
  const possible = firstMonth >= 1 && lastMonth <= 12
  const problem: DeadlineProblem | undefined = !possible
    ? {
        code: kind === 'inQuarter' ? 'deadline.impossibleQuarter' : 'deadline.impossibleMonth',
        details: { period: match[0] },
      }
    : firstMonth > lastMonth
      ? { code: 'deadline.backwards', details: { from: match[0], to: match[0] } }
      : undefined
  return {
    index,
    end: index + match[0].length,
    kind,
    firstMonth,
    lastMonth,
    ...(year === undefined ? {} : fullYear(year)),
    ...(problem ? { problem } : {}),
  }
}

function bareMonth(match: RegExpExecArray): number {
  return Number(match[1] ?? match[3])
}

function quarterNumber(written: string): number {
  if (/^[2-9]$/.test(written)) return Number(written)
  if (written === 'v') return 5
  return /^[il1|]v$/.test(written) ? 4 : written.length
}
