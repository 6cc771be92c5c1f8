import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/env'

type SqlAdapter = {
  execute: (args: { drizzle: unknown; raw: string }) => Promise<unknown>
  drizzle: unknown
}

/**
 * Deletes all documents marked as demo of one collection, without hooks: however many there are, and
 * only for the seed, which put them there. Rows of lists and relations go with them.
 */
export async function deleteDemo(payload: Payload, collection: CollectionSlug): Promise<void> {
  if (env.databaseKind === 'mongodb') {
    const adapter = payload.db as unknown as MongooseAdapter
    await adapter.collections[collection]?.collection.deleteMany({ demo: true })
    return
  }
  const adapter = payload.db as unknown as SqlAdapter
  const table = collection.replaceAll('-', '_')
  await adapter.execute({
    drizzle: adapter.drizzle,
    raw: `DELETE FROM "${table}" WHERE "demo" = 1`,
  })
}
