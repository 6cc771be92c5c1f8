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
  // Every month of certain months is every year in those months.
  if (rule.frequency === 'MONTHLY' && rule.interval === 1 && rule.byMonth.length) {
    const days = chosen(rule, monthOrYearDays(rule, start, words), words)
    return every({ ...rule, frequency: 'YEARLY' }, ofMonths(rule, days, words), words)
  }
  const days = chosen(rule, monthOrYearDays(rule, start, words), words)
  const rest = every(rule, days, words)
  return rule.frequency === 'MONTHLY' ? inMonths(rule, rest, words) : rest
}

function ofMonths(rule: Rule, days: string, words: RecurrenceWords): string {
  if (!rule.byMonth.length) return days
  const sentence = rule.byMonth.length > 1 ? words.ofMonths : words.ofMonth
  return fill(sentence, { days, months: months(rule, words) })
}

function every(rule: Rule, days: string, words: RecurrenceWords): string {
  const { one, many } = words.every[rule.frequency]
  return fill(rule.interval === 1 ? one : many, { days, n: rule.interval })
}

function weekdays(rule: Rule, words: RecurrenceWords): string {
  const numbers = rule.byDay.map((day) => day.weekday)
  if (numbers.join() === '0,1,2,3,4') return words.weekdayRange
  if (numbers.join() === '0,1,2,3,4,5') return words.weekRange
  const names = numbers.map((weekday) => words.weekdays[weekday] ?? '')
  if (names.length < 3) return listOf(names, words.and)
  return names.slice(0, -1).join(', ') + words.lastWeekday + (names.at(-1) ?? '')
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

function monthDays({ byMonthDay, frequency }: Rule, words: RecurrenceWords): string[] {
  const plain = byMonthDay.filter((day) => day > 0)
  const last = byMonthDay.includes(-1)
    ? [frequency === 'DAILY' ? words.lastDayOfMonth : words.lastDay]
    : []
  const fromEnd = byMonthDay
    .filter((day) => day < -1)
    .map((day) => fill(words.dayFromEnd, { n: -day }))
  // "1 và 15", but "1, 15 và ngày cuối cùng": only the last of all has an "and" before it.
  const days = (list: string[]) =>
    last.length + fromEnd.length > 0 ? list.join(', ') : listOf(list, words.and)
  const first =
    plain.length > 1
      ? [fill(words.monthDays, { list: days(plain.map(String)) })]
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
  return yearly ? ofMonths(full, days, words) : days
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
  const plain = rule.byDay.every((day) => day.ordinal === 0)
  const wanted = plain ? rule.byDay.map((day) => words.weekdays[day.weekday] ?? '') : named
  return [
    fill(words.thatAre, {
      days: listOf(dates, words.and),
      weekdays: listOf(wanted, words.or),
    }),
  ]
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
