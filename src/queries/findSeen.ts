import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'

/**
 * A document as the person of `req` may see it, relations as ids; what one may not see is not found.
 * @throws DomainError `notFound`
 */
export async function findSeen<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<DataFromCollectionSlug<Slug>> {
  const found = await findIfSeen(req, collection, id)
  if (!found) throw new DomainError('notFound')
  return found
}

/** The same, or null. */
export async function findIfSeen<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  return found as DataFromCollectionSlug<Slug> | null
}
