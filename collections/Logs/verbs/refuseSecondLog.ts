import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { formatDate } from '@/i18n/formatDate'
import { onCityClock } from '@/queries/cityClock'
import { slugs } from '@/slugs'

/**
 * Tells who was first, when this slot has been logged already.
 * @throws DomainError `alreadyLogged` (who, when), `alreadyLoggedBefore` when nobody in person did
 */
export async function refuseSecondLog(req: PayloadRequest, key: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: slugs.logs,
    where: { occurrenceKey: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { users: { name: true }, activities: {}, agencies: {}, channels: {} },
    select: { loggedBy: true, createdAt: true },
    req,
  })
  const first = docs[0]
  if (!first) return
  const when = formatDate(await onCityClock(req, first.createdAt))
  const who = typeof first.loggedBy === 'object' ? first.loggedBy?.name : undefined
  if (who) throw new DomainError('alreadyLogged', { who, when })
  throw new DomainError('alreadyLoggedBefore', { when })
}
