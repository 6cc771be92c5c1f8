import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { LeaseStore } from '@/database/leaseStore'
import { RAW_COLLECTIONS } from '@/database/mongodb/rawCollections'

type Kept = { _id: string; owner: string | null; until: Date; fence: number }

/** A transaction that holds the document keeps others waiting; they ask again instead. */
const ANSWER_WITHIN_MS = 5_000
const NOT_NOW = new Set<unknown>([50, 112, 11000]) // MaxTimeMSExpired, WriteConflict, two first ones

/** Leases as documents. Their time is the database's own ($$NOW): clocks of machines differ. */
export function mongodbLeases(adapter: MongooseAdapter): LeaseStore {
  const kept = () => {
    const { db } = adapter.connection
    if (!db) throw new Error('The database is not connected')
    return db.collection<Kept>(RAW_COLLECTIONS.leases)
  }
  const later = (milliseconds: number) => ({ $add: ['$$NOW', milliseconds] })
  const isFree = { $not: [{ $gt: ['$until', '$$NOW'] }] }
  return {
    warn: (words) => adapter.payload.logger.warn(words),
    take: async ({ name, owner, milliseconds }) => {
      const taken = (own: unknown, other: unknown) => ({ $cond: [isFree, own, other] })
      const document = await kept()
        .findOneAndUpdate(
          { _id: name },
          [
            {
              $set: {
                owner: taken(owner, '$owner'),
                fence: taken({ $add: [{ $ifNull: ['$fence', 0] }, 1] }, '$fence'),
                until: taken(later(milliseconds), '$until'),
              },
            },
          ],
          { upsert: true, returnDocument: 'after', maxTimeMS: ANSWER_WITHIN_MS },
        )
        .catch((error: { code?: unknown }) => {
          if (NOT_NOW.has(error.code)) return null
          throw error
        })
      return document?.owner === owner ? document.fence : null
    },
    renew: async ({ name, owner, fence, milliseconds }, req) => {
      const transaction = await req?.transactionID
      const session = transaction ? adapter.sessions[transaction] : undefined
      const { matchedCount } = await kept().updateOne(
        { _id: name, owner, fence },
        [{ $set: { until: later(milliseconds) } }],
        { session },
      )
      return matchedCount === 1
    },
    release: async ({ name, owner, fence }) => {
      const free = { owner: null, until: new Date(0) }
      await kept().updateOne({ _id: name, owner, fence }, { $set: free })
    },
  }
}
