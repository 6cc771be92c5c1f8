import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { takeTurn } from '@/queries/takeTurn'

type Limit = {
  collection: CollectionSlug
  /** Whose they are: the name of their turn. */
  owner: string
  /** Those that count. */
  where: Where
  max: number
  code: string
}

/**
 * Keeps a person from having more than `max` of something, however many requests come at once.
 * @throws DomainError of that code, with `max`
 */
export async function refuseBeyond(req: PayloadRequest, limit: Limit): Promise<void> {
  const { collection, owner, where, max, code } = limit
  await takeTurn(req, `${collection} of ${owner}`)
  const { totalDocs } = await req.payload.count({ collection, where, req })
  if (totalDocs >= max) throw new DomainError(code, { max })
}
