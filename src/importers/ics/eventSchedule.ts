import { MINUTES_A_DAY, parseDate, parseLocalTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { parseRule } from '@/domain/recurrence/parseRule'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import { WEEKDAY_CODES } from '@/domain/recurrence/rule'
import { seriesOf } from '@/domain/recurrence/series'
import { HORIZON, seriesEnd } from '@/domain/recurrence/seriesEnd'
import { originalStarts } from '@/domain/recurrence/slots'
import { MAX_DURATION, validateSchedule } from '@/domain/recurrence/validateSchedule'
import type { IcsProblem, IcsRow } from './icsRow'
import { ICS_LIMITS } from './limits'
import { localTime, minutesUntil, occurrenceTime, zoneOfTime, type Zones } from './localTimes'
import type { IcsEvent, IcsTime } from './readEvent'

/** For events that say neither end nor duration. */
const DEFAULT_MINUTES = 30

/** So many dates that hit nothing are named; the rest is counted. */
const NAMED = 3

type EventSchedule = NonNullable<IcsRow['schedule']>
type When = {
  schedule: EventSchedule
  isWholeDay: boolean
  /** Minutes of the added dates (RDATE with a period) that are not as long as the others. */
  lengths: Map<string, number>
}

/**
 * When an event takes place, as a schedule. A single event is told on the city's clock; a series keeps
 * the zone it repeats in, except UTC, which nobody means.
 * @throws DomainError `icsUnreadable`, `icsNoStart`, `icsZoneUnknown`, `icsManyRules`, `icsTooManyChanges`,
 *   `icsUtcRule`, `icsEndsEarly`, `icsTooLong` and those of `validateSchedule`
 */
export function eventSchedule(
  event: IcsEvent,
  zones: Zones,
  warn: (code: IcsProblem['code'], details?: IcsProblem['details']) => void,
): When {
  const { start: at, rules, unreadable } = event
  if (unreadable) throw new DomainError('icsUnreadable', { value: unreadable })
  if (!at) throw new DomainError('icsNoStart')
  if (rules.length > 1) throw new DomainError('icsManyRules')
  if (rules.some((rule) => rule.length > ICS_LIMITS.ruleCharacters)) {
    throw new DomainError('ruleUnparsable', { part: `${rules[0]?.slice(0, 40)}…` })
  }
  if (event.exdates.length + event.rdates.length > ICS_LIMITS.dates) {
    throw new DomainError('icsTooManyChanges', { max: ICS_LIMITS.dates })
  }
  if (event.hasExrule) warn('icsExrule')
  const repeats = rules.length > 0 || event.rdates.length > 0
  const own = zoneOfTime(at, zones)
  const timeZone = repeats ? own : zones.city
  if (timeZone !== zones.city) warn('icsOtherZone', { value: timeZone })
  const start = localTime(at, timeZone, zones)
  const series = { start, timeZone, isWholeDay: at.kind === 'date' }
  const listed = (times: readonly IcsTime[]) => [
    ...new Set(times.map((time) => occurrenceTime(time, series, zones))),
  ]
  const durationMinutes = minutesOf(event, { start, timeZone, zones, warn })
  const schedule: EventSchedule = {
    start,
    durationMinutes,
    timeZone,
    rrule: rules[0] ? onLocalDays(rules[0], at, start) : null,
    exdates: listed(event.exdates),
    rdates: listed(event.rdates).filter((date) => date !== start),
  }
  const counted = withStartCounted(schedule)
  validateSchedule({ ...counted, holidayPolicy: 'air', weekendPolicy: 'air' })
  tellWhatHitsNothing(counted, warn)
  const lengths = new Map<string, number>()
  for (const time of event.rdates) {
    const begins = occurrenceTime(time, series, zones)
    const length = periodMinutes(time, begins, timeZone, zones)
    if (length !== null && length !== durationMinutes) lengths.set(begins, length)
  }
  return { schedule: counted, isWholeDay: series.isWholeDay, lengths }
}

/** Of an added date that says its own length; null where it is as long as the others. */
function periodMinutes(
  { until }: IcsTime,
  start: string,
  timeZone: string,
  zones: Zones,
): number | null {
  if (!until) return null
  const told =
    'minutes' in until
      ? { end: null, durationMinutes: until.minutes }
      : { end: until, durationMinutes: null }
  const minutes = minutesUntil(told, { start, timeZone, zones })
  return minutes !== null && minutes > 0 && minutes <= MAX_DURATION ? minutes : null
}

/** A date that is left out and that the series does not have: somebody meant another one. */
function tellWhatHitsNothing(
  schedule: EventSchedule,
  warn: (code: string, details: IcsProblem['details']) => void,
): void {
  const whole = { ...schedule, exdates: [], holidayPolicy: 'air', weekendPolicy: 'air' } as const
  const missed = (schedule.exdates ?? []).filter((date) => {
    const at = parseLocalTime(date)
    return originalStarts(whole, { from: at, to: at }).length === 0
  })
  if (missed.length === 0) return
  const dates = missed.slice(0, NAMED).map((date) => date.replace('T', ' '))
  warn('icsExdateHitsNothing', { dates: dates.join(', '), count: missed.length })
}

/** iCalendar counts DTSTART as the first occurrence even where the rule does not give it. */
function withStartCounted(schedule: EventSchedule): EventSchedule {
  const { rrule, start, rdates } = schedule
  if (!rrule) return schedule
  const minute = parseLocalTime(start)
  const series = seriesOf(schedule)
  const [first = Infinity] = ruleStarts(series, minute, HORIZON, 1)
  if (first === minute) return schedule
  // A rule that ends before it gives a day leaves the start alone.
  if (first > seriesEnd(series, schedule) && first < Infinity) return { ...schedule, rrule: null }
  const count = parseRule(rrule).count
  const added = { ...schedule, rdates: [start, ...(rdates ?? [])] }
  if (count === null) return added
  if (count === 1) return { ...schedule, rrule: null }
  return { ...added, rrule: rrule.replace(/COUNT=\d+/i, `COUNT=${count - 1}`) }
}

/** A rule told in UTC, on the days of the local clock: 22:30 on Sunday is 05:30 on Monday. */
function onLocalDays(rrule: string, at: IcsTime, start: string): string {
  if (at.kind !== 'utc') return rrule
  const rule = parseRule(rrule)
  if (rule.byHour.length || rule.byMinute.length) throw new DomainError('icsUtcRule')
  const shift = parseDate(start.slice(0, 10)) - parseDate(at.text.slice(0, 10))
  const { byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos, byDay } = rule
  const lists = [byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos]
  const days = byDay.map(({ weekday, ordinal }) => ({
    weekday: (weekday + shift + 7) % 7,
    ordinal,
  }))
  if (shift === 0) return rrule
  if (lists.some((list) => list.length > 0) || days.some(({ ordinal }) => ordinal !== 0)) {
    throw new DomainError('icsUtcRule')
  }
  const codes = WEEKDAY_CODES.filter((_, weekday) => days.some((day) => day.weekday === weekday))
  return rrule.replace(/BYDAY=[^;]+/i, `BYDAY=${codes.join(',')}`)
}

type Length = {
  start: string
  timeZone: string
  zones: Zones
  warn: (code: string) => void
}

/**
 * Whole days for a whole-day event.
 * @throws DomainError `icsEndsEarly`, `icsTooLong`
 */
function minutesOf(event: IcsEvent, { start, timeZone, zones, warn }: Length): number {
  const isWholeDay = event.start?.kind === 'date'
  if (isWholeDay) warn('icsWholeDay')
  const length = minutesUntil(event, { start, timeZone, zones })
  if (length !== null && length < 0) throw new DomainError('icsEndsEarly')
  if (length !== null && length > MAX_DURATION) {
    const days = Math.ceil(length / MINUTES_A_DAY)
    throw new DomainError('icsTooLong', { days, max: MAX_DURATION / MINUTES_A_DAY })
  }
  if (length) return length
  if (!isWholeDay) warn('icsNoEnd')
  return isWholeDay ? MINUTES_A_DAY : DEFAULT_MINUTES
}
