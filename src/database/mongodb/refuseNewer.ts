import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { newerDatabase } from '@/database/newerDatabase'
import { RAW_COLLECTIONS } from '@/database/mongodb/rawCollections'

type Newest = { _id: 'newest'; migration: string }

/**
 * MongoDB needs no migrations; whoever connects leaves the name of the newest that they know of. Names
 * begin with their time. A version that knows less would write what the newer one cannot read.
 * @throws EnvironmentError
 */
export async function refuseNewer(
  { connection }: Pick<MongooseAdapter, 'connection'>,
  newest: string,
): Promise<void> {
  const kept = await connection.db
    ?.collection<Newest>(RAW_COLLECTIONS.schema)
    .findOneAndUpdate(
      { _id: 'newest' },
      { $max: { migration: newest } },
      { upsert: true, returnDocument: 'after' },
    )
  if (kept && kept.migration > newest) throw newerDatabase(kept.migration)
}
