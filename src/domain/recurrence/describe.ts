import { addDays, formatLocalTime, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { count } from '@/domain/recurrence/count'
import { describeDays } from '@/domain/recurrence/describeDays'
import { listOf } from '@/domain/recurrence/listOf'
import { parseRule } from '@/domain/recurrence/parseRule'
import type { Rule } from '@/domain/recurrence/rule'
import type { Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { wholeDays } from '@/domain/recurrence/wholeDays'
import { timesOfDay } from '@/domain/recurrence/timesOfDay'
import { localMinutesOf } from '@/domain/recurrence/zoneTime'
import { recurrence as en } from '@/i18n/en/recurrence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { RecurrenceWords } from '@/i18n/vi/recurrence'
import { recurrence as vi } from '@/i18n/vi/recurrence'

/** More exceptions than this are counted instead of listed. */
const MAX_LISTED = 3

/**
 * A schedule as a person would say it, in Vietnamese or English: which days, at which local times,
 * what happens on days off, which dates are added or left out, until when. An open end and "air
 * anyway" are not mentioned.
 * @throws DomainError as `parseRule`, `timeImpossible`
 * @example describe(schedule, 'vi') // 'Thứ Hai, Thứ Tư, Thứ Sáu hằng tuần lúc 05:30 và 17:00, trừ ngày lễ, đến hết 31/12/2026'
 */
export function describe(schedule: Schedule, language: 'vi' | 'en'): string {
  const words = language === 'en' ? en : vi
  const rule = schedule.rrule ? parseRule(schedule.rrule) : null
  const parts = [
    `${rule ? describeDays(rule, schedule.start, words) : single(schedule, words)} ${times(schedule, rule, words)}`,
    ...daysOff(schedule, rule, words),
    dates(schedule.rdates, { few: words.added, days: words.addedDays, many: words.addedMany }),
    dates(schedule.exdates, {
      few: words.leftOut,
      days: words.leftOutDays,
      many: words.leftOutMany,
    }),
    rule ? end(rule, schedule, words) : '',
  ]
  const sentence = parts.filter((part) => part !== '').join(', ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)

  /** Dates at the only time of the day go without it. */
  function dates(
    list: Schedule['rdates'],
    { few, days, many }: Record<'few' | 'days' | 'many', string>,
  ): string {
    if (!list?.length) return ''
    if (list.length > MAX_LISTED) return fill(many, { n: list.length })
    const [time, ...more] = rule ? timesOfDay(rule, schedule.start) : [schedule.start.slice(11)]
    const wholeDays = more.length === 0 && list.every((date) => date.slice(11) === time)
    const written = [...list].sort().map((date) => formatDate(wholeDays ? date.slice(0, 10) : date))
    return fill(wholeDays ? days : few, { dates: listOf(written, words.and) })
  }
}

function single(schedule: Schedule, words: RecurrenceWords): string {
  const date = schedule.start.slice(0, 10)
  const days = wholeDays(schedule)
  const first = onDay(date, words)
  return days < 2 ? first : fill(words.span, { first, last: onDay(addDays(date, days - 1), words) })
}

function onDay(date: string, words: RecurrenceWords): string {
  const weekday = words.weekdays[weekdayOf(parseDate(date))] ?? ''
  return fill(words.once, { weekday, date: formatDate(date) })
}

/** What lasts whole days has no time of day worth a word. */
function times(schedule: Schedule, rule: Rule | null, words: RecurrenceWords): string {
  const days = wholeDays(schedule)
  if (days > 1 && rule) return fill(words.wholeDays, { n: days })
  if (days > 0) return words.wholeDay
  const daily = rule?.frequency === 'DAILY'
  const list = rule
    ? timesOfDay({ ...rule, bySetPos: daily ? rule.bySetPos : [] }, schedule.start)
    : [schedule.start.slice(11, 16)]
  return fill(words.at, { times: listOf(list, words.and) })
}

/** A rule of weekdays only never meets a weekend, so its weekend policy is not worth a word. */
function daysOff(schedule: Schedule, rule: Rule | null, words: RecurrenceWords): string[] {
  const { holidayPolicy } = schedule
  const onlyWeekdays =
    !!rule?.byDay.length && rule.byDay.every((day) => day.weekday < 5) && !schedule.rdates?.length
  const weekendPolicy = onlyWeekdays ? 'air' : schedule.weekendPolicy
  if (holidayPolicy === weekendPolicy) return [words.daysOff[holidayPolicy]]
  return [words.holiday[holidayPolicy], words.weekend[weekendPolicy]]
}

function end(rule: Rule, schedule: Schedule, words: RecurrenceWords): string {
  if (rule.count !== null) return fill(words.count, { n: total(rule.count, schedule) })
  if (!rule.until) return ''
  const { minutes, utc } = rule.until
  const local = formatLocalTime(utc ? localMinutesOf(minutes, schedule.timeZone) : minutes)
  const [date = '', time = ''] = local.split('T')
  // Whether the day's last time is still within decides what a reader would call "all of the day".
  const last = timesOfDay(rule, schedule.start).at(-1) ?? ''
  const words_ = time >= last ? words.until : words.untilTime
  return fill(words_, { date: formatDate(date), time })
}

/** How many times it takes place: what is left out or added is no part of the rule's own count. */
function total(ofRule: number, schedule: Schedule): number {
  if (!schedule.exdates?.length && !schedule.rdates?.length) return ofRule
  const { first, last } = scheduleSpan(schedule)
  const always = { ...schedule, holidayPolicy: 'air', weekendPolicy: 'air' } as const
  return last === null ? ofRule : count(always, { from: first, to: last }, NO_DAYS_OFF)
}

const NO_DAYS_OFF = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }
