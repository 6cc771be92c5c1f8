import { MINUTES_A_DAY, parseDate, parseLocalTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { parseRule } from '@/domain/recurrence/parseRule'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import { WEEKDAY_CODES } from '@/domain/recurrence/rule'
import { seriesOf } from '@/domain/recurrence/series'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import type { IcsProblem, IcsRow } from './icsRow'
import { ICS_LIMITS } from './limits'
import { eventLength, localTime, zoneOfTime, type Zones } from './localTimes'
import type { IcsEvent, IcsTime } from './readEvent'

/** For events that say neither end nor duration. */
const DEFAULT_MINUTES = 30

type EventSchedule = NonNullable<IcsRow['schedule']>

/**
 * When an event takes place, as a schedule. A single event is told on the city's clock; a series keeps
 * the zone it repeats in, except UTC, which nobody means.
 * @throws DomainError `icsNoStart`, `icsZoneUnknown`, `icsManyRules`, `icsTooManyChanges`, `icsUtcRule`
 *   and those of `validateSchedule`
 */
export function eventSchedule(
  event: IcsEvent,
  zones: Zones,
  warn: (code: IcsProblem['code'], details?: IcsProblem['details']) => void,
): EventSchedule {
  const { start: at, rules } = event
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
  const clock = start.slice(11)
  const listed = (times: readonly IcsTime[]) => [
    ...new Set(times.map((time) => localTime(time, timeZone, zones, clock))),
  ]
  const rrule = rules[0] ? onLocalDays(rules[0], at, start) : null
  const schedule: EventSchedule = {
    start,
    durationMinutes: minutesOf(event, { start, timeZone, zones, warn }),
    timeZone,
    rrule,
    exdates: listed(event.exdates),
    rdates: listed(event.rdates).filter((date) => date !== start),
  }
  const counted = withStartCounted(schedule)
  validateSchedule({ ...counted, holidayPolicy: 'air', weekendPolicy: 'air' })
  return counted
}

/** iCalendar counts DTSTART as the first occurrence even where the rule does not give it. */
function withStartCounted(schedule: EventSchedule): EventSchedule {
  const { rrule, start, rdates } = schedule
  if (!rrule) return schedule
  const minute = parseLocalTime(start)
  if (ruleStarts(seriesOf(schedule), minute, minute).length > 0) return schedule
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

type Length = { start: string; timeZone: string; zones: Zones; warn: (code: string) => void }

/** Whole days for a whole-day event. */
function minutesOf(event: IcsEvent, { start, timeZone, zones, warn }: Length): number {
  const isWholeDay = event.start?.kind === 'date'
  if (isWholeDay) warn('icsWholeDay')
  const length = eventLength(event, { start, timeZone, zones })
  if (length !== null) return length
  if (!isWholeDay) warn('icsNoEnd')
  return isWholeDay ? MINUTES_A_DAY : DEFAULT_MINUTES
}
