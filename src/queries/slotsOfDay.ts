import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { existsOn } from '@/domain/agencies/datedAgency'
import { executorsOf } from '@/domain/agencies/executorsOf'
import type { MeasureValues } from '@/domain/measures'
import { MEASURES } from '@/domain/measures'
import { occurrenceKey, type LogReason, type LogState, type Origin } from '@/domain/logging/log'
import type { PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import type { Channel, Log } from '@/payload-types'
import { partiesOf } from '@/queries/activityParties'
import { cityNow } from '@/queries/cityClock'
import { findOccurrences } from '@/queries/findOccurrences'
import { slugs } from '@/slugs'

export type SlotLog = {
  id: string
  state: LogState
  time: string | null
  reason: LogReason | null
  reasonNote: string | null
  origin: Origin | null
  note: string | null
  measures: MeasureValues
  by: string | null
  /** Whether the person asking logged it and may take it back. */
  own: boolean
}

/** A slot that was planned, or (without `originalStart`) a log of something that was not. */
export type DaySlot = {
  key: string
  agency: string
  channel: string
  title: string
  activity: string | null
  originalStart: string | null
  start: string
  end: string | null
  change?: PlannedOccurrence['change']
  reason?: string
  /** Figures to begin with: what the activity says is usual. */
  expected: MeasureValues
  log: SlotLog | null
}

export type DayOfSlots = {
  date: string
  /** Local time of the city, so that screens need not trust the device's clock. */
  now: string
  stations: { id: string; name: string; code: string }[]
  channels: Record<
    string,
    Pick<Channel, 'code' | 'nameVi' | 'nameEn' | 'colour' | 'icon' | 'measures' | 'primaryMeasure'>
  >
  slots: DaySlot[]
  /** Whether any of it is demonstration data. */
  demo: boolean
}

/**
 * What the given agencies are to carry out, and have logged, on one day: planned slots (occurrences ×
 * executing agencies) in the order of their starts, then what was logged unplanned. A handful of
 * queries bounded by the day and the agencies, whether for one station or a district's thirty.
 */
export async function slotsOfDay(
  req: PayloadRequest,
  { date, agencies }: { date: string; agencies: readonly string[] },
): Promise<DayOfSlots> {
  const stations = await stationsOn(req, date, agencies)
  const ids = stations.map(({ id }) => id)
  const mine = new Set(ids)
  const found = await findOccurrences(req, {
    range: { from: date, to: date },
    where: [
      { state: { equals: 'approved' } },
      { or: [{ agency: { in: ids } }, { executors: { in: ids } }] },
    ],
    select: ['title', 'channel', 'agency', 'executors', 'expected', 'demo'],
  })
  const logs = await logsOfDay(req, date, ids)
  const slots: DaySlot[] = []
  for (const { activity, occurrences } of found) {
    const channel = idOf(activity.channel) ?? ''
    const expected = counted(activity.expected ?? {})
    for (const agency of executorsOf(partiesOf(activity))) {
      if (!mine.has(agency)) continue
      for (const { title = activity.title, ...occurrence } of occurrences) {
        const { originalStart } = occurrence
        const key = occurrenceKey({ activityId: activity.id, agencyId: agency, originalStart })
        const log = logs.planned.get(key) ?? null
        slots.push({
          key,
          agency,
          channel,
          title,
          activity: activity.id,
          ...occurrence,
          expected,
          log,
        })
      }
    }
  }
  slots.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const all = [...slots, ...logs.unplanned]
  return {
    date,
    now: await cityNow(req),
    stations,
    channels: await channelsOf(req),
    slots: all,
    demo: logs.demo || found.some(({ activity }) => activity.demo),
  }
}

async function logsOfDay(req: PayloadRequest, date: string, agencies: string[]) {
  const { docs } = await req.payload.find({
    collection: slugs.logs,
    where: { and: [{ date: { equals: date } }, { agency: { in: agencies } }] },
    depth: 1,
    populate: { users: { name: true }, activities: {}, agencies: {}, channels: {}, media: {} },
    sort: 'time',
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const planned = new Map<string, SlotLog>()
  const unplanned: DaySlot[] = []
  for (const log of docs) {
    if (log.activity) planned.set(log.occurrenceKey, slotLog(req, log))
    else unplanned.push(unplannedSlot(req, log))
  }
  return { planned, unplanned, demo: docs.some(({ demo }) => demo) }
}

function slotLog(req: PayloadRequest, log: Log): SlotLog {
  const { id, state, time, reason, reasonNote, origin, note, measures, loggedBy, loggedByName } =
    log
  return {
    id,
    state,
    time: time ?? null,
    reason: reason ?? null,
    reasonNote: reasonNote ?? null,
    origin: origin ?? null,
    note: note ?? null,
    measures: counted(measures ?? {}),
    by: loggedByName ?? null,
    own: !!req.user && idOf(loggedBy) === req.user.id,
  }
}

function unplannedSlot(req: PayloadRequest, log: Log): DaySlot {
  return {
    key: log.occurrenceKey,
    agency: idOf(log.agency) ?? '',
    channel: idOf(log.channel) ?? '',
    title: log.title ?? '',
    activity: null,
    originalStart: null,
    start: `${log.date}T${log.time ?? '00:00'}`,
    end: null,
    expected: {},
    log: slotLog(req, log),
  }
}

/** Only what was counted: an absent unit is not a zero. */
function counted(values: MeasureValues): MeasureValues {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const value = values[measure]
      return value === null || value === undefined ? [] : [[measure, value]]
    }),
  )
}

/** Those of the agencies that exist on the day: what has ended, or not begun, owes nothing then. */
async function stationsOn(
  req: PayloadRequest,
  date: string,
  agencies: readonly string[],
): Promise<DayOfSlots['stations']> {
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { id: { in: [...agencies] } },
    select: { name: true, code: true, validFrom: true, validTo: true },
    sort: 'order',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .filter((agency) => existsOn(agency, date))
    .map(({ id, name, code }) => ({ id, name, code }))
}

async function channelsOf(req: PayloadRequest): Promise<DayOfSlots['channels']> {
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    select: {
      code: true,
      nameVi: true,
      nameEn: true,
      colour: true,
      icon: true,
      measures: true,
      primaryMeasure: true,
    },
    depth: 0,
    pagination: false,
    req,
  })
  return Object.fromEntries(docs.map(({ id, ...channel }) => [id, channel]))
}
