import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { documentsToChange } from '@/queries/documentsToChange'

type Many = {
  collection: CollectionSlug
  where: Where
  overrideAccess?: boolean
  overrideLock?: boolean
}

/**
 * Changes all documents that a filter means, one after the other, or none: the first that fails
 * fails the write they belong to. Payload's own way changes them side by side, lists those it could
 * not and keeps the others, and what one of them rolls back is the transaction of all.
 */
export async function updateAllOf(
  req: PayloadRequest,
  { data, ...many }: Many & { data: Record<string, unknown> },
): Promise<void> {
  for (const { id } of await documentsToChange(req, { ...many, verb: 'update', data })) {
    await req.payload.update({ ...options(req, many), id, data: structuredClone(data) })
  }
}

/** The same for deleting. */
export async function deleteAllOf(req: PayloadRequest, many: Many): Promise<void> {
  for (const { id } of await documentsToChange(req, { ...many, verb: 'delete' })) {
    await req.payload.delete({ ...options(req, many), id })
  }
}

const options = (
  req: PayloadRequest,
  { collection, overrideAccess = false, overrideLock = true }: Many,
) => ({ collection, depth: 0, overrideAccess, overrideLock, user: req.user, req })
