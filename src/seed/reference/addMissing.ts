import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { insertDocuments, type NewDocument } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'

/**
 * Inserts the documents whose `key` value the collection does not hold yet; what is there stays as the
 * city keeps it. Returns how many were added.
 */
export async function addMissing<Slug extends CollectionSlug>({
  payload,
  req,
  collection,
  key,
  docs,
}: {
  payload: Payload
  req: Partial<PayloadRequest>
  collection: Slug
  key: string
  docs: readonly Omit<NewDocument<Slug>, 'id'>[]
}): Promise<number> {
  const found = await payload.find({ collection, depth: 0, pagination: false, req })
  const valueOf = (doc: object) => (doc as Record<string, unknown>)[key]
  const there = new Set(found.docs.map((doc) => valueOf(doc)))
  const missing = docs
    .filter((doc) => !there.has(valueOf(doc)))
    .map((doc) => ({ ...doc, id: newId() }) as NewDocument<Slug>)
  await insertDocuments({ payload, collection, docs: missing, req })
  return missing.length
}
