import {
  MINUTES_A_DAY,
  civilOf,
  monthLength,
  weekdayOf,
  type Weekday,
} from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import type { ByDay, Rule } from '@/domain/recurrence/rule'
import { shiftTimes } from '@/domain/series/shiftTimes'

/** How far a series moves: whole days, and minutes within the day. Day numbers of one occurrence. */
export type Shift = { days: number; minutes: number; fromDay: number; toDay: number }

/**
 * A rule that gives its occurrences so many days and minutes later (or earlier). Days of the week go
 * along with the day ("Mon, Wed, Fri" a day later is "Tue, Thu, Sat"); a day of the month, or "the
 * second Monday", becomes what the new day is called.
 * @param start local start of the rule before the shift
 * @throws DomainError `seriesShiftUnclear` when no rule says that
 */
export function shiftRule(rule: Rule, start: string, shift: Shift): Rule {
  const timed = shiftTimes(rule, start, shift.minutes)
  const moved = shift.days === 0 ? timed : shiftDays(timed, shift)
  return { ...moved, until: shiftUntil(rule, shift) }
}

/** The end of a day stays the end of a day; any other moment goes along. */
function shiftUntil({ until }: Rule, { days, minutes }: Shift): Rule['until'] {
  if (!until) return null
  const endOfDay = (until.minutes + 1) % MINUTES_A_DAY === 0 && !until.utc
  const by = days * MINUTES_A_DAY + (endOfDay ? 0 : minutes)
  return { ...until, minutes: until.minutes + by }
}

function shiftDays(rule: Rule, shift: Shift): Rule {
  const { byMonth, byWeekNo, byYearDay, byMonthDay, byDay, bySetPos } = rule
  const isLong = rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY'
  if (byWeekNo.length || byYearDay.length) unclear()
  if (!isLong) {
    if (byMonth.length || byMonthDay.length) unclear()
    return {
      ...rule,
      weekStart: shiftWeekStart(rule, shift.days),
      byDay: byDay.map((day) => ({ ...day, weekday: later(day.weekday, shift.days) })),
    }
  }
  if (bySetPos.length) unclear()
  return {
    ...rule,
    byMonth: shiftMonth(rule, shift),
    byMonthDay: shiftMonthDays(byMonthDay, shift),
    byDay: shiftNamedDay(byDay, shift),
  }
}

/** Where a day leaves its week, "every second week" must count weeks that begin as much later. */
function shiftWeekStart({ byDay, weekStart }: Rule, days: number): Weekday {
  const weeks = byDay.map(({ weekday }) => {
    const inWeek = (weekday - weekStart + 7) % 7
    return Math.floor((inWeek + days) / 7)
  })
  return new Set(weeks).size > 1 ? later(weekStart, days) : weekStart
}

const later = (weekday: Weekday, days: number): Weekday =>
  ((((weekday + days) % 7) + 7) % 7) as Weekday

/** "Every year in March" moves to the month of the new day; several months only stay as they are. */
function shiftMonth({ byMonth }: Rule, { fromDay, toDay }: Shift): readonly number[] {
  if (byMonth.length === 0) return byMonth
  const [from, to] = [civilOf(fromDay).month, civilOf(toDay).month]
  if (from === to) return byMonth
  return byMonth.length === 1 ? [to] : unclear()
}

function shiftMonthDays(days: readonly number[], { days: by, toDay }: Shift): readonly number[] {
  const [only] = days
  if (only === undefined) return days
  if (days.length === 1 && only > 0) return [civilOf(toDay).day]
  // Several days, or days counted from the end: only as long as no month is left.
  const moved = days.map((day) => day + by)
  const stay = moved.every((day, index) =>
    (days[index] ?? 0) > 0 ? isIn(day, 1, 28) : isIn(day, -28, -1),
  )
  return stay ? moved : unclear()
}

function shiftNamedDay(byDay: readonly ByDay[], { toDay }: Shift): readonly ByDay[] {
  const [only] = byDay
  if (!only) return byDay
  if (byDay.length > 1 || only.ordinal === 0) unclear()
  const { year, month, day } = civilOf(toDay)
  const weekday = weekdayOf(toDay)
  const fromEnd = -Math.ceil((monthLength(year, month) - day + 1) / 7)
  const fromStart = Math.ceil(day / 7)
  return [{ weekday, ordinal: only.ordinal < 0 ? fromEnd : fromStart > 4 ? -1 : fromStart }]
}

const isIn = (value: number, min: number, max: number) => value >= min && value <= max

export function unclear(): never {
  throw new DomainError('seriesShiftUnclear')
}
