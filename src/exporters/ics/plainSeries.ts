import { MINUTES_A_DAY, formatLocalTime, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import type { Rule } from '@/domain/recurrence/rule'
import type { DateRange, Schedule } from '@/domain/recurrence/schedule'
import { seriesOf, type Series } from '@/domain/recurrence/series'
import { HORIZON, seriesEnd } from '@/domain/recurrence/seriesEnd'
import { timesOfDay } from '@/domain/recurrence/timesOfDay'
import { instantOf } from '@/domain/recurrence/zoneTime'
import type { JcalRecur } from './jcal'
import { plainRule, recurOf } from './plainRule'

/** One time of day of a schedule, as a rule that every calendar reads alike. */
export type PlainSeries = {
  /** Its first occurrence: iCalendar counts DTSTART as one whether it fits the rule or not. */
  start: string
  rrule: JcalRecur
  /** The same to be asked about days, up to `end` (local minutes, included). */
  series: Series
  end: number
  /** A weekend policy touches it. */
  onWeekends: boolean
}

/**
 * A repeating schedule as one plain rule for each time of day. Calendars read BYHOUR and BYSETPOS
 * badly: "05:30 and 17:00" is two rules that say no times. Null for what `plainRule` cannot say: that
 * has to be sent as single events.
 *
 * A series without end whose weekend policy never ceases to move things ends with the window: its
 * exceptions could not be listed.
 */
export function plainSeries(schedule: Schedule, window: DateRange): PlainSeries[] | null {
  const series = seriesOf(schedule)
  const { rule } = series
  if (!rule) return []
  const times = plainTimes(rule, schedule.start)
  const said = times && plainRule(rule, series.startDay)
  if (!said) return null
  const onWeekends = schedule.weekendPolicy !== 'air' && !isWeekdaysOnly(rule, series.startDay)
  const last = seriesEnd(series, schedule)
  const windowEnd = (parseDate(window.to) + 1) * MINUTES_A_DAY - 1
  const end = onWeekends ? Math.min(last, windowEnd) : last
  const countHolds = times.length === 1 && end === last
  return times.flatMap((time): PlainSeries[] => {
    const bySetPos = rule.frequency === 'DAILY' ? [] : rule.bySetPos
    const own = { ...series, times: [time], rule: { ...rule, bySetPos } }
    const [first] = ruleStarts(own, series.start, end, 1)
    if (first === undefined) return []
    const rrule = recurOf(said)
    if (rule.count !== null && countHolds) rrule.count = rule.count
    else if (end < HORIZON) rrule.until = instantOf(end, schedule.timeZone)
    return [{ start: formatLocalTime(first), rrule, series: own, end, onWeekends }]
  })
}

/** Minutes of the day; null when its times cannot be told apart from its days. */
function plainTimes(rule: Rule, start: string): number[] | null {
  const apart = rule.bySetPos.length === 0 || rule.frequency === 'DAILY'
  const times = timesOfDay(apart ? rule : { ...rule, bySetPos: [] }, start)
  if (!apart && times.length > 1) return null
  return times.map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
}

function isWeekdaysOnly({ frequency, byDay }: Rule, startDay: number): boolean {
  if (byDay.length) return byDay.every(({ weekday }) => weekday < 5)
  return frequency === 'WEEKLY' && weekdayOf(startDay) < 5
}
