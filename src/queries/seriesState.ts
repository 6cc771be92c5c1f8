import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/calendar/civilDate'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import type { SeriesState } from '@/domain/series/seriesChange'
import type { Activity, OccurrenceException } from '@/payload-types'
import { daysOff } from '@/queries/daysOff'
import { slugs } from '@/slugs'

type Series = Pick<Activity, 'id' | 'schedule' | 'state' | 'trail'>

/** As far as days off are known at all for a series without an end. */
const OPEN_DAYS = 366 * 12

/**
 * A series as it stands: its schedule, exceptions and what was logged of it by anybody. As the
 * system: another agency's log protects an occurrence too, whoever asks; shows no log.
 */
export async function seriesStateAsSystem(
  req: PayloadRequest,
  { id, schedule, state, trail }: Series,
): Promise<SeriesState & { exceptions: OccurrenceException[] }> {
  const exceptions = await exceptionsOf(req, id)
  return {
    schedule: scheduleOf({ schedule }),
    exceptions,
    changes: exceptions,
    logged: await loggedStarts(req, id),
    approved: state === 'approved',
    approvedUntil: approvedUntil({ schedule, trail }),
  }
}

/** When its last approval was taken back, by its trail, as local time; null when none was. */
function approvedUntil({ schedule, trail }: Pick<Activity, 'schedule' | 'trail'>): string | null {
  const last = trail?.findLast(({ from }) => from === 'approved')
  return last ? nowIn(schedule.timeZone, Temporal.Instant.from(last.at)) : null
}

export async function exceptionsOf(
  req: PayloadRequest,
  activityId: string,
): Promise<OccurrenceException[]> {
  const { docs } = await req.payload.find({
    collection: slugs.occurrenceExceptions,
    where: { activity: { equals: activityId } },
    sort: 'originalStart',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/**
 * Original starts of an activity that any executor has logged. Told apart in the database: a broadcast
 * of all stations has a thousand logs for every start.
 */
export async function loggedStarts(req: PayloadRequest, activityId: string): Promise<Set<string>> {
  const { values } = await req.payload.db.findDistinct({
    collection: slugs.logs,
    field: 'originalStart',
    where: { activity: { equals: activityId } },
    req,
  })
  const starts = values.map(({ originalStart }) => originalStart as unknown)
  return new Set(starts.filter((start): start is string => typeof start === 'string'))
}

/** The schedule of an activity without what is only kept for filtering. */
export function scheduleOf({ schedule }: Pick<Activity, 'schedule'>): Schedule {
  const { start, durationMinutes, timeZone, rrule, exdates, rdates } = schedule
  const { holidayPolicy, weekendPolicy } = schedule
  return {
    start,
    durationMinutes,
    timeZone,
    rrule: rrule || null,
    exdates: exdates ?? [],
    rdates: rdates ?? [],
    holidayPolicy,
    weekendPolicy,
  }
}

/** A schedule as an activity keeps it; its first and last day are worked out by a hook. */
export function storedSchedule(schedule: Schedule): Activity['schedule'] {
  const { exdates, rdates } = schedule
  return { ...schedule, exdates: [...(exdates ?? [])], rdates: [...(rdates ?? [])] }
}

/** Days off around the whole of a schedule, where it does something about them. */
export async function daysOffOf(req: PayloadRequest, schedule: Schedule): Promise<DaysOff> {
  if (schedule.holidayPolicy === 'air' && schedule.weekendPolicy === 'air') {
    return { holidays: new Set(), swappedWorkingDays: new Set() }
  }
  const { first, last } = scheduleSpan(schedule)
  const to = last ?? addDays(first < '2100' ? first : '2100-01-01', OPEN_DAYS * 4)
  return daysOff(req, { from: first, to })
}

/** The wall clock of a zone now, `YYYY-MM-DDTHH:mm`. */
export function nowIn(timeZone: string, now = Temporal.Now.instant()): string {
  return now.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}
