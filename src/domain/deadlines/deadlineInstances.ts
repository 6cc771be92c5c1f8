import { addDays, formatDate, monthLength, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { isDayOff, nextWorkingDay } from '@/domain/calendar/workingDays'
import type { DateRange, DaysOff } from '@/domain/recurrence/schedule'
import type { DeadlineRecurrence, Frequency } from './deadline'
import { lastOnTimeDay } from './lastOnTimeDay'
import { repeatsOf, type DeadlineRules } from './storedDeadline'

/** One time a deadline is due: the second quarter of 2018, the week of 11 June, a day. */
export type DeadlineInstance = {
  every: Frequency | 'once'
  /** Months of the period, where it has whole months. */
  months?: number
  /**
   * First and last day on which work counts for it; open if absent. Until the last day on time, so that
   * two times may share the days to which a day off moved the earlier one.
   */
  from?: string
  to?: string
  /** First day of the period it belongs to. */
  period: string
  /** The day that is named, or the last day of the period. */
  stated: string
  /** The last day on time: the stated one, its eve ("trước ngày"), the next working day of either. */
  due: string
  /** How many times the work is owed. */
  needed: number
}

export type InstanceOptions = {
  /** The period of the plan (civil dates, both included): nothing is due outside. */
  plan?: { from?: string | null; to?: string | null }
  beforeIsInclusive: boolean
  /** Without it days off move nothing. */
  daysOff?: DaysOff
}

/** Whole months of a period; nine months are the first nine of a year. */
const MONTHS: Partial<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  semiannual: 6,
  nineMonths: 12,
  annual: 12,
}

/**
 * The times at which a deadline is due, those whose stated day lies in `range` (civil dates, both
 * included), the earliest first. Periods are those of the calendar (weeks from Monday, every second
 * month from January); a day that a month lacks is its last; a day off runs to the next working day
 * (Bộ luật Dân sự 2015, Điều 148; domain reference §1.5), except for "hằng ngày" and "hằng tuần"
 * without a day. "Thường xuyên" and phrases without a day are never due.
 *
 * @example deadlineInstances({ kind: 'recurrence', recurrences: [{ every: 'quarterly' }] }, { from: '2018-04-01', to: '2018-06-30' }, { beforeIsInclusive: true })[0]?.due // '2018-06-30'
 */
export function deadlineInstances(
  deadline: DeadlineRules,
  range: DateRange,
  options: InstanceOptions,
): DeadlineInstance[] {
  if (deadline.kind === 'continuous' || deadline.kind === 'notUnderstood') return []
  const { plan } = options
  const repeats = repeatsOf(deadline)
  // Beside the days of a list they bound the schedule that the phrase names with them.
  const own: { from?: string; to?: string } =
    isWindow(deadline) || deadline.milestones ? deadline : {}
  const from = latest(range.from, plan?.from, own.from)
  const to = earliest(range.to, plan?.to, own.to)
  const groups = new Map<string, DeadlineRecurrence[]>()
  for (const each of repeats) {
    const key = `${each.every}/${String(each.interval)}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const recurring = [...groups.values()].flatMap((rules) =>
    periods(rules, { from, to }).flatMap((period) => inPeriod(period, rules, options)),
  )
  const begins = latest('', plan?.from, own.from)
  return [
    ...onceOf(deadline, options).filter(({ stated }) => range.from <= stated && stated <= range.to),
    ...recurring
      .filter(({ stated }) => from <= stated && stated <= to)
      .map((item) => ({
        ...item,
        ...(item.from && item.from < begins ? { from: begins } : {}),
        needed: deadline.minimum?.count ?? 1,
      })),
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** Whether the days of a deadline bound its schedules, rather than being due themselves. */
function isWindow(deadline: DeadlineRules): boolean {
  const repeats = repeatsOf(deadline).length > 0
  return (
    repeats &&
    !deadline.milestones &&
    ['recurrence', 'minimumCount', 'span'].includes(deadline.kind)
  )
}

function onceOf(deadline: DeadlineRules, options: InstanceOptions): DeadlineInstance[] {
  const { kind, due, milestones } = deadline
  if (due === undefined || isWindow(deadline)) return []
  const days = [...(milestones ?? [{ kind, due }])].sort((a, b) => (a.due < b.due ? -1 : 1))
  return days.map((day, i) => {
    const before = days[i - 1]?.due
    const last = i === days.length - 1
    const onTimeUntil = onTime(day.due, day.kind === 'beforeDate', true, options)
    const from = before ? addDays(before, 1) : (deadline.from ?? options.plan?.from ?? undefined)
    return {
      every: 'once',
      period: deadline.from ?? day.due,
      ...(from ? { from } : {}),
      // What is late is still done; what comes after the next day of a list belongs to that one.
      ...(last ? {} : { to: latest(day.due, onTimeUntil) }),
      stated: day.due,
      due: onTimeUntil,
      needed: 1,
    }
  })
}

type Period = { from: string; to: string; months?: number }

/** The calendar periods that touch a range. */
function periods([rule]: readonly DeadlineRecurrence[], { from, to }: DateRange): Period[] {
  if (!rule || from > to) return []
  const { every, interval } = rule
  const length = interval ?? MONTHS[every]
  const found: Period[] = []
  if (length === undefined) {
    const days = every === 'weekly' ? 7 : 1
    const start = every === 'weekly' ? addDays(from, -weekdayOf(parseDate(from))) : from
    for (let day = start; day <= to; day = addDays(day, days)) {
      found.push({ from: day, to: addDays(day, days - 1) })
    }
    return found
  }
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  let index = year * 12 + Math.floor((month - 1) / length) * length
  for (; firstOf(index) <= to; index += length) {
    const last = index + (every === 'nineMonths' ? 9 : length) - 1
    found.push({ from: firstOf(index), to: lastOf(last), months: last - index + 1 })
  }
  return found
}

/** The days of one period on which its rules are due. */
function inPeriod(
  period: Period,
  rules: readonly DeadlineRecurrence[],
  options: InstanceOptions,
): DeadlineInstance[] {
  const days = rules
    .map((rule) => ({ rule, stated: statedDay(rule, period) }))
    .sort((a, b) => (a.stated < b.stated ? -1 : 1))
    .filter(({ stated }, i, all) => stated !== all[i - 1]?.stated)
  return days.map(({ rule, stated }, i) => {
    const runsOn = !!period.months || rule.weekday !== undefined
    const due = onTime(stated, rule.before === true, runsOn, options)
    return {
      every: rule.every,
      ...(period.months ? { months: period.months } : {}),
      period: period.from,
      from: i === 0 ? period.from : addDays(days[i - 1]?.stated ?? '', 1),
      to: latest(i === days.length - 1 ? period.to : stated, due),
      stated,
      due,
      needed: 1,
    }
  })
}

function statedDay({ weekday, day, month }: DeadlineRecurrence, period: Period): string {
  if (weekday !== undefined) return addDays(period.from, weekday)
  if (day === undefined && month === undefined) return period.to
  const [year, last] = [Number(period.to.slice(0, 4)), Number(period.to.slice(5, 7))]
  const inMonth = month ?? last
  const length = monthLength(year, inMonth)
  return formatDate(
    parseDate(firstOf(year * 12 + inMonth - 1)) + Math.min(day ?? length, length) - 1,
  )
}

function onTime(
  stated: string,
  isBefore: boolean,
  runsOn: boolean,
  { beforeIsInclusive, daysOff }: InstanceOptions,
): string {
  const kind = isBefore ? 'beforeDate' : 'byDate'
  const last = lastOnTimeDay({ kind, due: stated }, { beforeIsInclusive }) ?? stated
  if (!daysOff || !runsOn || !isDayOff(parseDate(last), daysOff)) return last
  return nextWorkingDay(last, daysOff)
}

function firstOf(index: number): string {
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

function lastOf(index: number): string {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return `${firstOf(index).slice(0, 8)}${String(monthLength(year, month))}`
}

function latest(...days: (string | null | undefined)[]): string {
  return days.reduce<string>((last, day) => (day && day > last ? day : last), '')
}

function earliest(...days: (string | null | undefined)[]): string {
  return days.reduce<string>((first, day) => (day && (!first || day < first) ? day : first), '')
}
