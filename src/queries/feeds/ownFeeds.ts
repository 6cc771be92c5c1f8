import type { PayloadRequest } from 'payload'
import { onCityClock } from '@/queries/cityClock'
import { slugs } from '@/slugs'

export type OwnFeed = { id: string; name: string; created: string; used: string | null }

/** The private calendars that the signed-in person uses, newest first; days of the city's clock. */
export async function ownFeeds(req: PayloadRequest): Promise<OwnFeed[]> {
  const { docs } = await req.payload.find({
    collection: slugs.feeds,
    where: { and: [{ owner: { equals: req.user?.id } }, { revokedAt: { exists: false } }] },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Promise.all(
    docs.map(async ({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      created: (await onCityClock(req, createdAt)).slice(0, 10),
      used: lastUsedAt ? (await onCityClock(req, lastUsedAt)).slice(0, 10) : null,
    })),
  )
}
