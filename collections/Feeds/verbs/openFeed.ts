import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { newFeedToken } from '@/queries/feeds/feedToken'
import { refuseBeyond } from '@/queries/refuseBeyond'
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
    await refuseBeyond(req, {
      collection: slugs.feeds,
      owner: user.id,
      where: { and: [{ owner: { equals: user.id } }, { revokedAt: { exists: false } }] },
      max: MAX_FEEDS,
      code: 'feedsTooMany',
    })
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
