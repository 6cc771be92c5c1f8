import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { executorsOf } from '@/domain/agencies/executorsOf'
import { isBroadcast, needsWorkingDays } from '@/domain/channels/channelTiming'
import type { Conflict } from '@/domain/conflicts/conflict'
import { findConflicts, type Asked } from '@/domain/conflicts/findConflicts'
import { horizonOf } from '@/domain/conflicts/horizon'
import type { NamedConflict } from '@/domain/conflicts/namedConflict'
import type { DateRange, Schedule } from '@/domain/recurrence/schedule'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import {
  takesPlace,
  withExceptions,
  type OccurrenceChange,
} from '@/domain/recurrence/withExceptions'
import type { Activity } from '@/payload-types'
import { airedBeside } from '@/queries/airedBeside'
import { cityToday } from '@/queries/cityToday'
import { daysOff } from '@/queries/daysOff'
import { exceptionsWithin } from '@/queries/exceptionsWithin'
import { servedTasks } from '@/queries/servedTasks'
import { stationsOf } from '@/queries/stationsOf'
import { globals, slugs } from '@/slugs'

/** An activity as it is about to be saved; ids of agencies, channel and tasks. */
export type ConflictRequest = {
  /** Of the activity, if it was saved before: it is not in its own way, and its exceptions hold. */
  id?: string | null
  schedule: Schedule
  channel: string | null
  agency: string
  executors: readonly string[]
  /** Those of the executors of whom the person may not learn when they are busy. */
  outOfReach?: readonly string[]
  tasks: readonly string[]
  /** One occurrence that is to be moved: only the day it would come to is looked at. */
  occurrence?: { originalStart: string; newStart: string }
}

export type FoundConflicts = {
  warnings: NamedConflict[]
  /** Which they are, for each warning: the same texts whoever asks. They name what one may not read. */
  keys: string[][]
  /** The local dates looked at, both included; null when all of it lies in the past. */
  horizon: DateRange | null
  /** How many stations were not looked at, being out of the person's reach. */
  unchecked: number
  /** It is to be broadcast, and by no station yet. */
  noStation: boolean
}

/** A saved activity, asked about as it is. */
export function conflictRequestOf(activity: Activity): ConflictRequest {
  const ids = (related: readonly (string | { id: string })[] | null | undefined) =>
    (related ?? []).map(idOf).filter((id) => id !== null)
  return {
    id: activity.id,
    schedule: activity.schedule,
    channel: idOf(activity.channel),
    agency: idOf(activity.agency) ?? '',
    executors: ids(activity.executors),
    tasks: ids(activity.tasks),
  }
}

/** How the domain names an activity that has no id yet. */
const NEW = 'new'

/**
 * What stands in the way of an activity in the next 92 days (`horizonOf`), or on the day that one of
 * its occurrences is moved to. A fixed number of queries, whatever the number of stations. What others
 * have handed in or got approved counts, drafts do not. Stations air what the person may not read, so
 * others are read as the system; the answer then names no title (`activity.title` null).
 * @throws DomainError those of `validateSchedule`
 */
export async function conflictsOf(
  req: PayloadRequest,
  request: ConflictRequest,
): Promise<FoundConflicts> {
  const { id, schedule, occurrence } = request
  validateSchedule(schedule)
  const horizon = daysAsked(request, await cityToday(req))
  if (!horizon) return { warnings: [], keys: [], horizon, unchecked: 0, noStation: false }
  const off = await daysOff(req, horizon)
  const changes = id ? await exceptionsWithin(req, id, horizon) : []
  const own = withExceptions({
    schedule,
    range: horizon,
    daysOff: off,
    changes: occurrence ? moving(changes, occurrence) : changes,
  })
  const { served, names } = await servedTasks(req, request.tasks)
  const channel = await channelOf(req, request.channel)
  const airing = channel && isBroadcast(channel) ? executorsOf(request) : []
  const hidden = new Set(request.outOfReach)
  const seen = airing.filter((agency) => !hidden.has(agency))
  const stations = seen.length ? await stationsOf(req, seen) : []
  const others = seen.length ? await airedBeside(req, { ...request, stations: seen }, horizon) : []
  const asked: Asked = {
    activity: id ?? NEW,
    schedule,
    occurrences: own.filter(takesPlace),
    tasks: served,
    needsWorkingDays: !channel || needsWorkingDays(channel),
    stations,
    others,
  }
  const { beforeIsInclusive } = await req.payload.findGlobal({
    slug: globals.settings,
    select: { beforeIsInclusive: true },
    depth: 0,
    req,
  })
  const found = findConflicts(asked, {
    daysOff: off,
    beforeIsInclusive: beforeIsInclusive ?? false,
  })
  const titles = await titlesFor(req, found)
  const stationNames = new Map(stations.map((station) => [station.id, station.name]))
  const warnings = found.map(({ activity, ...conflict }): NamedConflict => ({
    ...conflict,
    ...(activity && activity !== asked.activity
      ? {
          activity: {
            id: titles.has(activity) ? activity : null,
            title: titles.get(activity) ?? null,
          },
        }
      : {}),
    agencyNames: conflict.agencies.slice(0, 3).map((agency) => stationNames.get(agency) ?? ''),
    planName: conflict.plan && names.get(conflict.plan),
    taskName: conflict.task && names.get(conflict.task),
  }))
  return {
    warnings,
    keys: found.map(keysOf),
    horizon,
    unchecked: airing.length - seen.length,
    noStation: request.executors.length === 0 && stations.some(({ airs }) => !airs),
  }
}

/** Not how many days or minutes: those change by themselves as time goes by. */
function keysOf({ code, activity, plan, task, agencies }: Conflict): string[] {
  const stations = agencies.length ? agencies : ['']
  return stations.map((agency) => [code, activity ?? plan ?? task ?? '', agency].join('|'))
}

function daysAsked({ schedule, occurrence }: ConflictRequest, today: string): DateRange | null {
  if (!occurrence) return horizonOf(schedule, today)
  const day = occurrence.newStart.slice(0, 10)
  return day < today ? null : { from: day, to: day }
}

function moving(
  changes: readonly OccurrenceChange[],
  { originalStart, newStart }: NonNullable<ConflictRequest['occurrence']>,
): OccurrenceChange[] {
  const others = changes.filter((change) => change.originalStart !== originalStart)
  return [...others, { originalStart, newStart, kind: 'moved' }]
}

async function channelOf(req: PayloadRequest, id: string | null) {
  if (!id) return null
  return req.payload.findByID({
    collection: slugs.channels,
    id,
    select: { code: true, groupCode: true },
    depth: 0,
    disableErrors: true,
    req,
  })
}

/** The titles of the other activities, of those the person may read. */
async function titlesFor(
  req: PayloadRequest,
  found: readonly Conflict[],
): Promise<Map<string, string>> {
  const ids = [...new Set(found.flatMap(({ activity }) => (activity ? [activity] : [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.activities,
    where: { id: { in: ids.filter((id) => id !== NEW) } },
    select: { title: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
