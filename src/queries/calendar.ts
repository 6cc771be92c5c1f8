import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import type { Activity, Agency, Channel } from '@/payload-types'
import { changerOf } from '@/access/changerOf'
import { activityConditions, type ActivityFilter } from '@/queries/activityConditions'
import { findOccurrences } from '@/queries/findOccurrences'
import { logStates, type LogCounts } from '@/queries/logStates'
import { slugs } from '@/slugs'

export type CalendarFilter = ActivityFilter & {
  range: DateRange
  /** Also count the logs of each occurrence, as far as the person may see them. */
  withLogs?: boolean
}

export type CalendarActivity = Pick<Activity, 'id' | 'title' | 'state' | 'isPublic' | 'demo'> & {
  channel: string
  agency: string
  executors: number
  /** Whether the person asking may change it, and whether it repeats; left out when not. */
  mayChange?: true
  repeats?: true
}

export type CalendarOccurrence = PlannedOccurrence & { activity: string; logs?: LogCounts }

export type Calendar = DateRange & {
  activities: Record<string, Omit<CalendarActivity, 'id'>>
  channels: Record<string, Pick<Channel, 'code' | 'nameVi' | 'nameEn' | 'colour' | 'icon'>>
  agencies: Record<string, Pick<Agency, 'code' | 'name' | 'shortName'>>
  /** In the order of their starts. */
  occurrences: CalendarOccurrence[]
}

/**
 * What takes place between two local days among the activities the person of `req` may see. Shared
 * facts stand once, by id, since a broadcast of two a day for a month would repeat them sixty times.
 */
export async function calendar(req: PayloadRequest, filter: CalendarFilter): Promise<Calendar> {
  const { range } = filter
  const found = await findOccurrences(req, {
    range,
    where: activityConditions(filter),
    select: ['title', 'state', 'isPublic', 'demo', 'channel', 'agency', 'executors'],
  })
  const mayChangeOf = await changerOf(req)
  const activities: Calendar['activities'] = {}
  const occurrences: CalendarOccurrence[] = []
  for (const { activity, occurrences: own } of found) {
    const { id, title, state, isPublic, demo } = activity
    const channel = idOf(activity.channel) ?? ''
    const agency = idOf(activity.agency) ?? ''
    const executors = activity.executors?.length || 1
    activities[id] = {
      ...{ title, state, isPublic, demo, channel, agency, executors },
      ...(mayChangeOf(activity) && { mayChange: true }),
      ...(req.user && activity.schedule.rrule && { repeats: true }),
    }
    for (const occurrence of own) {
      occurrences.push({ activity: id, ...(req.user ? occurrence : withoutReason(occurrence)) })
    }
  }
  occurrences.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  if (filter.withLogs && req.user) {
    const counts = await logStates(req, range)
    for (const occurrence of occurrences) {
      const logs = counts.get(`${occurrence.activity}|${occurrence.originalStart}`)
      if (logs) occurrence.logs = logs
    }
  }
  return { ...range, activities, ...(await named(req, Object.values(activities))), occurrences }
}

/** Why something was cancelled is the office's own matter; that it was is everybody's. */
function withoutReason({ reason: _, ...occurrence }: PlannedOccurrence): PlannedOccurrence {
  return occurrence
}

async function named(
  req: PayloadRequest,
  activities: readonly Pick<CalendarActivity, 'agency' | 'channel'>[],
): Promise<Pick<Calendar, 'agencies' | 'channels'>> {
  const ids = (key: 'agency' | 'channel') => [...new Set(activities.map((each) => each[key]))]
  const shared = { depth: 0, pagination: false, req } as const
  const agencies = await req.payload.find({
    ...shared,
    collection: slugs.agencies,
    where: { id: { in: ids('agency') } },
    select: { code: true, name: true, shortName: true },
  })
  const channels = await req.payload.find({
    ...shared,
    collection: slugs.channels,
    where: { id: { in: ids('channel') } },
    select: { code: true, nameVi: true, nameEn: true, colour: true, icon: true },
  })
  return { agencies: byId(agencies.docs), channels: byId(channels.docs) }
}

function byId<T extends { id: string }>(docs: readonly T[]): Record<string, Omit<T, 'id'>> {
  return Object.fromEntries(docs.map(({ id, ...rest }) => [id, rest]))
}
