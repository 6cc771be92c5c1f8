import { civilOf, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { describeOrdinals } from '@/domain/recurrence/describeOrdinals'
import { listOf } from '@/domain/recurrence/listOf'
import type { Rule } from '@/domain/recurrence/rule'
import { fill } from '@/i18n/fill'
import type { RecurrenceWords } from '@/i18n/vi/recurrence'

/** Which days a rule means, with how often it repeats: "Thứ Hai, Thứ Tư hằng tuần". */
export function describeDays(rule: Rule, start: string, words: RecurrenceWords): string {
  const daily = rule.frequency === 'DAILY'
  if (daily && rule.interval === 1 && rule.byDay.length) {
    return inMonths(
      rule,
      every({ ...rule, frequency: 'WEEKLY' }, weekdays(rule, words), words),
      words,
    )
  }
  if (daily) {
    const rest = every(rule, '', words)
    const days = [...monthDays(rule, words), ...(rule.byDay.length ? [weekdays(rule, words)] : [])]
    return inMonths(
      rule,
      days.length ? fill(words.onlyOn, { rest, days: days.join(', ') }) : rest,
      words,
    )
  }
  if (rule.frequency === 'WEEKLY') {
    const startDay = { weekday: weekdayOf(parseDate(start.slice(0, 10))), ordinal: 0 }
    const byDay = rule.byDay.length ? rule.byDay : [startDay]
    if (byDay.length === 7 && rule.interval === 1 && !rule.bySetPos.length) {
      return inMonths(rule, words.every.DAILY.one, words)
    }
    const days = chosen(rule, weekdays({ ...rule, byDay }, words), words)
    return inMonths(rule, every(rule, days, words), words)
  }
  const days = chosen(rule, monthOrYearDays(rule, start, words), words)
  const rest = every(rule, days, words)
  return rule.frequency === 'MONTHLY' ? inMonths(rule, rest, words) : rest
}

function every(rule: Rule, days: string, words: RecurrenceWords): string {
  const { one, many } = words.every[rule.frequency]
  return fill(rule.interval === 1 ? one : many, { days, n: rule.interval })
}

function weekdays(rule: Rule, words: RecurrenceWords): string {
  const numbers = rule.byDay.map((day) => day.weekday)
  if (numbers.join() === '0,1,2,3,4') return words.weekdayRange
  return numbers.map((weekday) => words.weekdays[weekday]).join(', ')
}

function inMonths(rule: Rule, rest: string, words: RecurrenceWords): string {
  if (!rule.byMonth.length) return rest
  return fill(words.inMonths, { rest, months: months(rule, words) })
}

function months(rule: Rule, words: RecurrenceWords): string {
  return listOf(
    rule.byMonth.map((month) => words.months[month - 1] ?? ''),
    words.and,
  )
}

function monthDays({ byMonthDay }: Rule, words: RecurrenceWords): string[] {
  const plain = byMonthDay.filter((day) => day > 0)
  const last = byMonthDay.includes(-1) ? [words.lastDay] : []
  const fromEnd = byMonthDay
    .filter((day) => day < -1)
    .map((day) => fill(words.dayFromEnd, { n: -day }))
  const first =
    plain.length > 1
      ? [fill(words.monthDays, { list: listOf(plain.map(String), words.and) })]
      : plain.map((n) => fill(words.monthDay, { n }))
  return [...first, ...last, ...fromEnd.reverse()]
}

function monthOrYearDays(rule: Rule, start: string, words: RecurrenceWords): string {
  const date = civilOf(parseDate(start.slice(0, 10)))
  const yearly = rule.frequency === 'YEARLY'
  const bare = ![rule.byDay, rule.byMonthDay, rule.byYearDay, rule.byWeekNo].some((p) => p.length)
  const full: Rule = bare
    ? {
        ...rule,
        byMonthDay: [date.day],
        byMonth: yearly && !rule.byMonth.length ? [date.month] : rule.byMonth,
      }
    : rule
  const [onlyDay, onlyMonth] = [full.byMonthDay[0] ?? 0, full.byMonth[0] ?? 0]
  if (
    yearly &&
    full.byMonthDay.length === 1 &&
    onlyDay > 0 &&
    full.byMonth.length === 1 &&
    !full.byDay.length
  ) {
    return fill(words.dayOfMonth, { day: onlyDay, month: words.months[onlyMonth - 1] ?? '' })
  }
  const days = listOf(dayPhrases(full, start, words), words.and)
  return yearly && full.byMonth.length
    ? fill(words.ofMonths, { days, months: months(full, words) })
    : days
}

function dayPhrases(rule: Rule, start: string, words: RecurrenceWords): string[] {
  const dates = [
    ...monthDays(rule, words),
    ...rule.byYearDay.map((n) =>
      fill(n > 0 ? words.yearDay : words.yearDayFromEnd, { n: Math.abs(n) }),
    ),
  ]
  if (rule.byWeekNo.length) {
    const startDay = words.weekdays[weekdayOf(parseDate(start.slice(0, 10)))] ?? ''
    const days = rule.byDay.length ? weekdays(rule, words) : startDay
    return [fill(words.weekNo, { days, n: listOf(rule.byWeekNo.map(String), words.and) })]
  }
  if (!rule.byDay.length) return dates
  const named = describeOrdinals(rule, words)
  if (!dates.length) return named
  return [fill(words.thatAre, { days: listOf(dates, words.and), weekdays: named.join(', ') })]
}

/** BYSETPOS: "the last weekday", "the first and last of …". */
function chosen(rule: Rule, days: string, words: RecurrenceWords): string {
  if (!rule.bySetPos.length) return days
  const { first, nth, last, nthLast } = words.positions
  const named = [...rule.bySetPos.filter((n) => n > 0), ...rule.bySetPos.filter((n) => n < 0)].map(
    (n) => (n === 1 ? first : n === -1 ? last : fill(n > 0 ? nth : nthLast, { n: Math.abs(n) })),
  )
  const positions = listOf(named, words.and)
  const workdays =
    rule.byDay.map((day) => `${day.weekday}/${day.ordinal}`).join() === '0/0,1/0,2/0,3/0,4/0'
  if (workdays && rule.frequency !== 'WEEKLY' && !rule.byMonthDay.length) {
    return fill(words.chosenWorkday, { workday: words.workday, positions })
  }
  return fill(words.chosen, { positions, days })
}
