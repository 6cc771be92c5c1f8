import { addMinutes } from '@/domain/recurrence/addMinutes'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import { seriesOf } from '@/domain/recurrence/series'
import { ruleStarts } from '@/domain/recurrence/ruleStarts'
import { parseLocalTime } from '@/domain/calendar/civilDate'
import type { Schedule } from '@/domain/recurrence/schedule'
import { withExceptions, type PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import { event, type FeedEvent } from './event'
import type { Feed, FeedSeries } from './feed'
import type { JcalComponent } from './jcal'
import { plainSeries, type PlainSeries } from './plainSeries'
import { ruleChanges } from './ruleChanges'

type Context = Pick<Feed, 'window' | 'daysOff' | 'words'>

/**
 * The events of an activity. A series is sent as a series: one VEVENT for each time of day, with
 * EXDATE for what is left out or skipped on a day off and one more VEVENT with RECURRENCE-ID for each
 * occurrence that a person or a day-off policy moved, renamed or cancelled. Dates added by hand are
 * single events (Outlook passes over RDATE), and so is all of a rule that calendars disagree about,
 * as far as the feed's window reaches.
 */
export function seriesEvents(series: FeedSeries, context: Context): JcalComponent[] {
  const { schedule, status } = series
  const write = (occurrence: FeedEvent) => event(occurrence, series, context.words)
  const rules = plainSeries(schedule, context.window)
  if (!rules) return inWindow(series, context).map((one) => write(single(series, one)))
  const events: JcalComponent[] = []
  const changes = new Map(series.changes.map((change) => [change.originalStart, change]))
  rules.forEach((plain, index) => {
    const uid = index === 0 ? series.id : `${series.id}-${clock(plain.start)}`
    const { left, moved } = ruleChanges(schedule, plain, context.daysOff)
    events.push(write({ uid, ...lasting(plain.start, schedule), rrule: plain.rrule, left }))
    if (status === 'CANCELLED') return
    const own = [...changes.keys()].filter((start) => isOf(plain, start))
    for (const originalStart of new Set([...moved, ...own])) {
      const occurrence = planned(originalStart, series, context)
      if (occurrence) events.push(write({ uid, recurrenceId: originalStart, ...occurrence }))
    }
  })
  for (const originalStart of singles(schedule)) {
    const occurrence = planned(originalStart, series, context)
    if (occurrence) events.push(write(single(series, occurrence)))
  }
  return events
}

const clock = (local: string) => local.slice(11).replace(':', '')

function lasting(start: string, { durationMinutes }: Pick<Schedule, 'durationMinutes'>) {
  return { start, end: addMinutes(start, durationMinutes) }
}

function isOf({ series, end }: PlainSeries, originalStart: string): boolean {
  const minute = parseLocalTime(originalStart)
  return minute <= end && ruleStarts(series, minute, minute).length > 0
}

/** Originals that no rule gives: the start of what does not repeat, and what was added by hand. */
function singles(schedule: Schedule): string[] {
  const { start, rrule, rdates, exdates } = schedule
  const given = rrule ? seriesOf(schedule) : null
  const added = (rdates ?? []).filter((date) => {
    const minute = parseLocalTime(date)
    return !given || ruleStarts(given, minute, minute).length === 0
  })
  const left = new Set(exdates ?? [])
  return [...new Set(given ? added : [start, ...added])].filter((date) => !left.has(date))
}

function single({ id, schedule }: FeedSeries, occurrence: PlannedOccurrence): FeedEvent {
  const { originalStart } = occurrence
  const alone = !schedule.rrule && originalStart === schedule.start
  const key = originalStart.replace(/[-:]/g, '')
  return { uid: alone ? id : `${id}-${key}`, ...occurrence }
}

/** One occurrence as it is to take place now; null when the schedule has none of this start. */
function planned(
  originalStart: string,
  { schedule, changes }: FeedSeries,
  { daysOff }: Context,
): PlannedOccurrence | null {
  const found = findOccurrence(schedule, originalStart, daysOff)
  if (!found) return null
  const change = changes.find((each) => each.originalStart === originalStart)
  const at = (change?.kind === 'moved' && change.newStart) || found.start
  const durationMinutes = change?.newDurationMinutes ?? schedule.durationMinutes
  const { start, end } = lasting(at, { durationMinutes })
  return {
    originalStart,
    start,
    end,
    ...(change ? { change: change.kind } : {}),
    ...(change?.newTitle ? { title: change.newTitle } : {}),
  }
}

function inWindow({ schedule, changes }: FeedSeries, { window, daysOff }: Context) {
  return withExceptions({ schedule, range: window, daysOff, changes })
}
