import { civilDate } from '@/domain/calendar/civilDate'
import type { DeadlineRecurrence, Reading } from './deadline'
import { findDates } from './findDates'

const DAYS = '((?:ngay )?\\d{1,2}(?:(?:,| va|;) (?:ngay )?\\d{1,2})*)'
const EVERY_MONTH = new RegExp(`(truoc )?(?:vao )?\\b${DAYS}(?: cua)? (?:hang|moi) thang`)
const EVERY_MONTH_ON = new RegExp(
  `(?:hang|moi) thang,? \\(?(?:vao |cham nhat (?:la |vao )?)?(truoc )?${DAYS}(?![\\d/.-]| thang \\d)`,
)
const LAST_MONTH = new RegExp(
  `(?:(truoc )|(?=ngay ))${DAYS}(?: cua)? thang cuoi (?:cua )?(?:hang |moi )?(quy|nam|6 thang|ky)`,
)
const EVERY_YEAR = /\b(?:hang|moi) nam\b/

/** Reads days that come back: "ngày 15 hằng tháng", "trước ngày 15/12 hằng năm", "ngày 20 tháng cuối quý". */
export function readRecurringDay(text: string): Reading | undefined {
  const monthly = EVERY_MONTH.exec(text) ?? EVERY_MONTH_ON.exec(text)
  if (monthly) return recurring(days(monthly[2]), 'monthly', monthly[1])
  const last = LAST_MONTH.exec(text)
  if (last) {
    const every = last[3] === 'nam' ? 'annual' : last[3] === '6 thang' ? 'semiannual' : 'quarterly'
    return recurring(days(last[2]), every, last[1], { inLastMonth: true })
  }
  const dates = EVERY_YEAR.test(text) ? findDates(text) : []
  if (dates.length === 0 || dates.some((date) => date.year !== undefined)) return undefined
  const wrong = dates.find((date) => !civilDate(2000, date.month, date.day))
  if (wrong) return impossible(wrong.text)
  return {
    kind: 'recurrence',
    recurrences: dates.map(({ index, day, month }) => ({
      every: 'annual',
      day,
      month,
      ...(/truoc(?: ngay)?\s*$/.test(text.slice(0, index)) ? { before: true } : {}),
    })),
  }
}

function recurring(
  list: number[],
  every: DeadlineRecurrence['every'],
  before: string | undefined,
  more: Partial<DeadlineRecurrence> = {},
): Reading {
  const wrong = list.find((day) => day < 1 || day > 31)
  if (wrong !== undefined) return impossible(String(wrong))
  const recurrences = list.map((day) => ({
    every,
    day,
    ...(before ? { before: true } : {}),
    ...more,
  }))
  return { kind: 'recurrence', recurrences }
}

function days(list = ''): number[] {
  return [...list.matchAll(/\d{1,2}/g)].map(([day]) => Number(day))
}

function impossible(date: string): Reading {
  return { kind: 'notUnderstood', problem: { code: 'deadline.impossibleDate', details: { date } } }
}
