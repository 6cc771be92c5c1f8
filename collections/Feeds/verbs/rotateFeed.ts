import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { newFeedToken } from '@/queries/feeds/feedToken'
import { slugs } from '@/slugs'
import { findOwnFeed } from './findOwnFeed'
import type { OpenedFeed } from './openFeed'

/**
 * A new secret for the same calendar; the old address is unknown from now on. Only the owner: whoever
 * holds the new one sees what the owner sees.
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`
 */
export async function rotateFeed(req: PayloadRequest, id: string): Promise<OpenedFeed> {
  const feed = await findOwnFeed(req, id)
  if (idOf(feed.owner) !== req.user?.id) throw new DomainError('notAllowed')
  const { path, tokenHash } = newFeedToken()
  const data = { tokenHash, lastUsedAt: null }
  await req.payload.update({ collection: slugs.feeds, id, data, depth: 0, req })
  return { doc: { id, name: feed.name }, path }
}
