import { combineItems } from './combineItems'
import type { Deadline, PlanContext, Reading } from './deadline'
import { prepareClauses } from './prepareClauses'
import { readablePhrase } from './readablePhrase'
import { readClause } from './readClause'
import type { Token } from './scanPhrase'
import { scanPhrase } from './scanPhrase'

const NOTHING = /^(?:[-–—.…/()\s]*|\(?khong (?:neu|co|quy dinh thoi gian)\)?)$/

/**
 * Reads a deadline as officers write it. Dates are civil dates; a date is never invented: a missing year
 * comes only from `planYear` and is marked `yearInferred`, an impossible day (30/02) is a problem. Every
 * word belongs to a reading, is known to say nothing about when, or is told: where a word about time is
 * left over nothing of the phrase is taken; where others are, the reading carries `partlyUnderstood`.
 * Halves of a year are calendar halves here; the report periods of Nghị định 09/2019/NĐ-CP are another
 * matter. Source: domain reference §7b.
 *
 * @example
 * parseDeadline('trước ngày 15/03/2018')  // { kind: 'beforeDate', due: '2018-03-15', … }
 * parseDeadline('Quý I, II/2024')         // { kind: 'inQuarter', from: '2024-01-01', due: '2024-06-30', … }
 * parseDeadline('trước 30/02/2018')       // { kind: 'notUnderstood', problem: { code: 'deadline.impossibleDate' … } }
 */
export function parseDeadline(raw: string, context: PlanContext = {}): Deadline {
  const { phrase, text, masked, written } = readablePhrase(raw)
  if (NOTHING.test(text)) return { phrase, kind: 'none' }
  const clauses = prepareClauses(scanPhrase(text), context).map((clause) =>
    readClause(clause, context),
  )
  const left = clauses.flatMap((clause) => clause.left)
  const reading = combineItems(clauses.map(({ items }) => items)) ?? nothing(masked)
  const checked = withLeft(reading, left, (token) => written(token.start, token.end), phrase)
  const { due } = checked
  const beforePlan = due !== undefined && context.planDate !== undefined && due < context.planDate
  return { phrase, ...checked, ...(beforePlan ? { beforePlan: true } : {}) }
}

function nothing(masked: boolean): Reading {
  return { kind: masked ? 'notADeadline' : 'notUnderstood' }
}

function withLeft(
  reading: Reading,
  left: readonly Token[],
  written: (token: Token) => string,
  phrase: string,
): Reading {
  if (reading.kind === 'notUnderstood' && reading.problem) return reading
  const rest = left.map(written).join(' ')
  if (reading.kind === 'notUnderstood' || left.some(({ letter }) => letter !== 'x')) {
    return {
      kind: 'notUnderstood',
      problem: { code: 'deadline.notUnderstood', details: { phrase, left: rest || phrase } },
    }
  }
  if (left.length === 0 || reading.kind === 'notADeadline') return reading
  const details = { phrase, left: rest }
  return { ...reading, problem: { code: 'deadline.partlyUnderstood', details } }
}
