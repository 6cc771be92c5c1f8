import type { FindArgs, PayloadRequest, SelectType, Where } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { addDays } from '@/domain/calendar/civilDate'
import { MOST_DAYS_CARRIED } from '@/domain/recurrence/dayOffPolicy'
import type { DateRange } from '@/domain/recurrence/schedule'
import {
  withExceptions,
  type OccurrenceChange,
  type PlannedOccurrence,
} from '@/domain/recurrence/withExceptions'
import type { Activity, OccurrenceException } from '@/payload-types'
import { daysOff } from '@/queries/daysOff'
import { slugs } from '@/slugs'

type Found<T> = { activity: T; occurrences: PlannedOccurrence[] }

/**
 * Activities the person of `req` may see that take place between two local days, each with its
 * occurrences there, exceptions applied. Three queries bounded by the range, whatever the number of
 * activities; the expanding is arithmetic. `asSystem` takes all of them, for counting. `select` names further fields of the activities.
 */
export async function findOccurrences<K extends keyof Activity = never>(
  req: PayloadRequest,
  {
    range,
    where,
    select = [],
    asSystem = false,
  }: { range: DateRange; where: Where[]; select?: readonly K[]; asSystem?: boolean },
): Promise<Found<Pick<Activity, K | 'id' | 'schedule'>>[]> {
  const changes = await changesAsSystem(req, range)
  const fields: SelectType = { schedule: true }
  for (const field of select) fields[field] = true
  const asked = {
    collection: slugs.activities,
    where: { and: [takesPlaceIn(range, [...changes.keys()]), ...where] },
    select: fields as { schedule: true },
    pagination: false,
    req,
  } satisfies Partial<FindArgs>
  // The adapter itself is three times faster: no hooks, no access to ask for.
  const { docs } = asSystem
    ? await req.payload.db.find(asked)
    : await req.payload.find({ ...asked, depth: 0, overrideAccess: false, user: req.user })
  const off = await daysOff(req, range)
  return (docs as unknown as Activity[])
    .map((activity) => ({
      activity,
      occurrences: withExceptions({
        schedule: activity.schedule,
        range,
        daysOff: off,
        changes: changes.get(activity.id) ?? [],
      }),
    }))
    .filter(({ occurrences }) => occurrences.length > 0)
}

/** By the stored first and last day; what was moved in from elsewhere is named by its activity. */
function takesPlaceIn({ from, to }: DateRange, changed: string[]): Where {
  const inSpan: Where = {
    and: [
      { 'schedule.firstDate': { less_than_equal: addDays(to, MOST_DAYS_CARRIED) } },
      {
        or: [
          { 'schedule.lastDate': { greater_than_equal: addDays(from, -MOST_DAYS_CARRIED) } },
          { 'schedule.lastDate': { exists: false } },
        ],
      },
    ],
  }
  return changed.length ? { or: [inSpan, { id: { in: changed } }] } : inSpan
}

/**
 * Exceptions that touch the range, by activity. As the system: they are used only for activities the
 * person may see, which decides.
 */
async function changesAsSystem(
  req: PayloadRequest,
  { from, to }: DateRange,
): Promise<Map<string, OccurrenceChange[]>> {
  const { docs } = await req.payload.find({
    collection: slugs.occurrenceExceptions,
    where: {
      or: [
        {
          and: [
            { originalStart: { greater_than_equal: addDays(from, -MOST_DAYS_CARRIED) } },
            { originalStart: { less_than: addDays(to, MOST_DAYS_CARRIED) } },
          ],
        },
        {
          and: [
            { newStart: { greater_than_equal: from } },
            { newStart: { less_than: addDays(to, 1) } },
          ],
        },
      ],
    },
    select: {
      activity: true,
      originalStart: true,
      kind: true,
      newStart: true,
      newDurationMinutes: true,
      newTitle: true,
      reason: true,
    },
    depth: 0,
    pagination: false,
    req,
  })
  const byActivity = new Map<string, OccurrenceChange[]>()
  for (const exception of docs as OccurrenceException[]) {
    const id = idOf(exception.activity)
    if (!id) continue
    const known = byActivity.get(id)
    if (known) known.push(exception)
    else byActivity.set(id, [exception])
  }
  return byActivity
}
