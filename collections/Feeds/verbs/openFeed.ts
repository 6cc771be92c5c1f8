import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { newFeedToken } from '@/queries/feeds/feedToken'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'

/** One for each device and each calendar service, and room to spare. */
export const MAX_FEEDS = 10
const MAX_NAME = 80

export type OpenedFeed = { doc: { id: string; name: string }; path: string }

/**
 * Gives the signed-in person a private calendar. The path holds the secret and is told only here.
 * @throws DomainError `notSignedIn`, `feedNameMissing`, `feedsTooMany`
 */
export function openFeed(req: PayloadRequest, { name }: { name: string }): Promise<OpenedFeed> {
  const { user } = req
  if (!user) throw new DomainError('notSignedIn')
  const called = name.trim().slice(0, MAX_NAME)
  if (!called) throw new DomainError('feedNameMissing')
  return unitOfWork(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: slugs.feeds,
      where: { and: [{ owner: { equals: user.id } }, { revokedAt: { exists: false } }] },
      req,
    })
    if (totalDocs >= MAX_FEEDS) throw new DomainError('feedsTooMany', { max: MAX_FEEDS })
    const { path, tokenHash } = newFeedToken()
    const { id } = await req.payload.create({
      collection: slugs.feeds,
      data: { name: called, owner: user.id, tokenHash },
      depth: 0,
      req,
    })
    return { doc: { id, name: called }, path }
  })
}
