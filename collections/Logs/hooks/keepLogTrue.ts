import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { checkLog } from '@/domain/logging/checkLog'
import { occurrenceKey } from '@/domain/logging/log'
import { refusal } from '@/hooks/refusal'
import type { Log } from '@/payload-types'
import { cityNow } from '@/queries/cityClock'
import { measuresOfChannel } from '@/queries/measuresOfChannel'
import { findSlot, movedTo } from '@/queries/findSlot'

type Data = Partial<Log>
type Identity = Pick<Log, 'occurrenceKey' | 'channel'> & Data & { plannedStart?: string }

/**
 * Whatever the way a log comes in, the server says which slot it belongs to: channel, day, key and
 * who logged it are never the sender's. Complete logs that the system itself writes (demo, import)
 * are taken as they are.
 */
export const keepLogTrue: CollectionBeforeValidateHook<Log> = async ({
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  if (!data || (!req.user && data.occurrenceKey)) return data
  const originalDoc = operation === 'update' ? before : undefined // creating, it is an empty object
  try {
    const identity = originalDoc
      ? await identityOf(req, data, originalDoc)
      : await identify(req, data)
    const merged: Data = { ...originalDoc, ...data }
    const checked = checkLog(
      { ...merged, date: identity.date },
      {
        plannedStart: identity.plannedStart,
        channelMeasures: await measuresOfChannel(req, idOf(identity.channel)),
        now: await cityNow(req),
      },
    )
    const { plannedStart: _, ...kept } = identity
    const loggedBy = originalDoc ? originalDoc.loggedBy : (req.user?.id ?? data.loggedBy)
    return { ...data, ...kept, ...checked, loggedBy }
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
}

async function identify(req: PayloadRequest, data: Data): Promise<Identity> {
  const activityId = idOf(data.activity)
  const agencyId = idOf(data.agency)
  if (!agencyId) throw new DomainError('notExecutor')
  if (!activityId) {
    const channel = idOf(data.channel)
    if (!channel) throw new DomainError('channelMissing')
    const key = `unplanned|${crypto.randomUUID()}`
    return { activity: null, originalStart: null, channel, date: data.date, occurrenceKey: key }
  }
  const id = { activityId, agencyId, originalStart: data.originalStart ?? '' }
  const slot = await findSlot(req, id)
  return {
    activity: activityId,
    originalStart: slot.originalStart,
    title: null,
    channel: slot.channelId,
    date: slot.start.slice(0, 10),
    occurrenceKey: occurrenceKey(id),
    plannedStart: slot.start,
  }
}

/** What a log is about does not change; only an unplanned one may be put on another day or channel. */
async function identityOf(req: PayloadRequest, data: Data, original: Log): Promise<Identity> {
  const { activity, originalStart, agency, occurrenceKey: key } = original
  const fixed = { activity, originalStart, agency, occurrenceKey: key }
  const activityId = idOf(activity)
  if (activityId) {
    const moved = await movedTo(req, { activityId, originalStart: originalStart ?? '' })
    const plannedStart = moved ?? `${original.date}T${originalStart?.slice(11, 16) ?? '00:00'}`
    return { ...fixed, channel: original.channel, date: original.date, plannedStart }
  }
  return { ...fixed, channel: data.channel ?? original.channel, date: data.date ?? original.date }
}
