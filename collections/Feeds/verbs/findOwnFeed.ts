import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { Feed } from '@/payload-types'
import { findSeen } from '@/queries/findSeen'
import { slugs } from '@/slugs'

/**
 * A private calendar that is in use and that the signed-in person may decide about.
 * @throws DomainError `notSignedIn`, `notFound`
 */
export async function findOwnFeed(req: PayloadRequest, id: string): Promise<Feed> {
  if (!req.user) throw new DomainError('notSignedIn')
  const feed = await findSeen(req, slugs.feeds, id)
  if (feed.revokedAt) throw new DomainError('notFound')
  return feed
}
