import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { Feed } from '@/payload-types'
import { slugs } from '@/slugs'

/**
 * A private calendar that is in use and that the signed-in person may decide about.
 * @throws DomainError `notSignedIn`, `notFound`
 */
export async function findOwnFeed(req: PayloadRequest, id: string): Promise<Feed> {
  if (!req.user) throw new DomainError('notSignedIn')
  const feed = await req.payload.findByID({
    collection: slugs.feeds,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  if (!feed || feed.revokedAt) throw new DomainError('notFound')
  return feed
}
