import type { Deadline, PlanContext, Reading } from './deadline'
import { findRecurrences, readMinimum } from './findRecurrences'
import { readablePhrase } from './readablePhrase'
import { readDates } from './readDates'
import { readPeriods } from './readPeriods'
import { readRecurringDay } from './readRecurringDay'
import { readUndated } from './readUndated'
import { readYears } from './readYears'

const NOTHING = /^(?:[-–—.…/()\s]*|\(?khong (?:neu|co|quy dinh thoi gian)\)?)$/

/**
 * Reads a deadline as officers write it. Dates are civil dates; a date is never invented: a missing year
 * comes only from `planYear` and is marked `yearInferred`, an impossible day (30/02) is a problem, and
 * what is not understood says so. Halves of a year are calendar halves here; the report periods of
 * Nghị định 09/2019/NĐ-CP are another matter. Source: domain reference §7b.
 *
 * @example
 * parseDeadline('trước ngày 15/03/2018')  // { kind: 'beforeDate', due: '2018-03-15', … }
 * parseDeadline('Quý I, II/2024')         // { kind: 'inQuarter', from: '2024-01-01', due: '2024-06-30', … }
 * parseDeadline('trước 30/02/2018')       // { kind: 'notUnderstood', problem: { code: 'deadline.impossibleDate' … } }
 */
export function parseDeadline(raw: string, context: PlanContext = {}): Deadline {
  const { phrase, text, masked } = readablePhrase(raw)
  if (NOTHING.test(text)) return { phrase, kind: 'none' }
  const reading = understood(read(text, context), masked, phrase)
  const { due } = reading
  const beforePlan = due !== undefined && context.planDate !== undefined && due < context.planDate
  return { phrase, ...reading, ...(beforePlan ? { beforePlan: true } : {}) }
}

function read(text: string, context: PlanContext): Reading | undefined {
  const recurringDay = readRecurringDay(text)
  if (recurringDay) return recurringDay

  const recurrences = findRecurrences(text)
  const repeats = recurrences.length > 0 ? { recurrences } : {}
  const dated = readDates(text, context)
  if (dated) return { ...dated, ...(dated.problem ? {} : repeats) }

  const minimum = readMinimum(text)
  if (minimum) return minimum
  if (recurrences.length > 1) return { ...undatedFirst(text), ...repeats }

  const period = readPeriods(text, context) ?? readYears(text, context)
  if (period && period.kind !== 'notADeadline' && !(period.problem && recurrences.length > 0)) {
    if (recurrences.length === 0 || period.kind === 'span') return { ...period, ...repeats }
    return { kind: 'recurrence', from: period.from, to: period.to, ...repeats }
  }
  if (recurrences.length > 0) return { ...undatedFirst(text), ...repeats }
  const undated = readUndated(text)
  return undated ? { kind: undated } : period
}

/** "Thường xuyên; hằng năm" stays continuous; "Thường xuyên cập nhật … hằng tháng" is monthly. */
function undatedFirst(text: string): Reading {
  return { kind: /^thuong xuyen\s*[;,]/.test(text) ? 'continuous' : 'recurrence' }
}

function understood(reading: Reading | undefined, masked: boolean, phrase: string): Reading {
  if (reading && (reading.kind !== 'notUnderstood' || reading.problem)) return reading
  if (!reading && masked) return { kind: 'notADeadline' }
  return {
    kind: 'notUnderstood',
    problem: { code: 'deadline.notUnderstood', details: { phrase } },
  }
}
