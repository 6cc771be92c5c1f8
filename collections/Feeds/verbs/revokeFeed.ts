import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'
import { findOwnFeed } from './findOwnFeed'

/**
 * Stops a private calendar for good. The row stays, so that whoever still asks is told so.
 * @throws DomainError `notSignedIn`, `notFound`
 */
export async function revokeFeed(req: PayloadRequest, id: string) {
  const feed = await findOwnFeed(req, id)
  const data = { revokedAt: new Date().toISOString() }
  await req.payload.update({ collection: slugs.feeds, id, data, depth: 0, req })
  return { id, name: feed.name, ...data }
}
