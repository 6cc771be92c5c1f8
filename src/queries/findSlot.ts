import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { existsOn } from '@/domain/agencies/datedAgency'
import { executorsOf } from '@/domain/agencies/executorsOf'
import { DomainError } from '@/domain/DomainError'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import type { DaysOff } from '@/domain/recurrence/schedule'
import { formatDate } from '@/i18n/formatDate'
import type { Activity } from '@/payload-types'
import { partiesOf } from '@/queries/activityParties'
import { daysOff } from '@/queries/daysOff'
import { slugs } from '@/slugs'

export type SlotId = { activityId: string; agencyId: string; originalStart: string }

/** A planned slot: one occurrence as one agency is to carry it out. Local times. */
export type Slot = SlotId & { channelId: string; start: string }

const FIELDS = {
  channel: true,
  agency: true,
  executors: true,
  state: true,
  schedule: true,
} as const

/**
 * The planned slot with this identity, where policies and exceptions put it.
 * @throws DomainError `notFound`, `notApproved`, `notExecutor`, `noSuchSlot`, `slotCancelled`, `slotPostponed`
 */
export async function findSlot(req: PayloadRequest, id: SlotId): Promise<Slot> {
  const activity = await activityOf(req, id.activityId)
  if (!activity) throw new DomainError('notFound')
  if (activity.state !== 'approved') throw new DomainError('notApproved')
  if (!executorsOf(partiesOf(activity)).includes(id.agencyId)) throw new DomainError('notExecutor')
  const when = formatDate(id.originalStart)
  const off = await daysOffFor(req, activity.schedule, id.originalStart.slice(0, 10))
  const occurrence = findOccurrence(activity.schedule, id.originalStart, off)
  if (!occurrence) throw new DomainError('noSuchSlot', { when })
  const change = await changeOf(req, id)
  if (change?.kind === 'cancelled') {
    throw new DomainError('slotCancelled', { when, reason: change.reason })
  }
  if (change?.kind === 'postponed') {
    throw new DomainError('slotPostponed', { when, reason: change.reason })
  }
  const start = (change?.kind === 'moved' && change.newStart) || occurrence.start
  await assertExists(req, id.agencyId, start.slice(0, 10))
  return { ...id, channelId: idOf(activity.channel) ?? '', start }
}

/** Days off matter only to a schedule that does something about them. */
function daysOffFor(
  req: PayloadRequest,
  { holidayPolicy, weekendPolicy }: Activity['schedule'],
  day: string,
): Promise<DaysOff> {
  if (holidayPolicy !== 'air' || weekendPolicy !== 'air') {
    return daysOff(req, { from: day, to: day })
  }
  return Promise.resolve({ holidays: new Set<string>(), swappedWorkingDays: new Set<string>() })
}

async function assertExists(req: PayloadRequest, agencyId: string, day: string): Promise<void> {
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id: agencyId,
    select: { validFrom: true, validTo: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!agency || !existsOn(agency, day)) throw new DomainError('notExecutor')
}

/** Read anew for every log: within its own transaction nothing of it may be older than the log. */
function activityOf(
  req: PayloadRequest,
  id: string,
): Promise<Pick<Activity, keyof typeof FIELDS> | null> {
  return req.payload.findByID({
    collection: slugs.activities,
    id,
    depth: 0,
    select: FIELDS,
    overrideAccess: !req.user,
    user: req.user,
    disableErrors: true,
    req,
  })
}

/** Where a single occurrence was moved to, or null when it stands where its schedule says. */
export async function movedTo(
  req: PayloadRequest,
  slot: Pick<SlotId, 'activityId' | 'originalStart'>,
): Promise<string | null> {
  const change = await changeOf(req, slot)
  return (change?.kind === 'moved' && change.newStart) || null
}

async function changeOf(
  req: PayloadRequest,
  { activityId, originalStart }: Pick<SlotId, 'activityId' | 'originalStart'>,
) {
  const { docs } = await req.payload.find({
    collection: slugs.occurrenceExceptions,
    where: { key: { equals: `${activityId}|${originalStart}` } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]
}
