import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { RAW_COLLECTIONS } from '@/database/mongodb/rawCollections'

type Guard = { _id: string; touched: number }

/**
 * Writes into the named guards within the transaction of `req`: of two transactions at once that touch
 * one guard, the slower is refused as a conflict, and its unit of work, done again, sees what the other
 * wrote. MongoDB refuses only who writes the same document, so two that each read what the other
 * writes would both be stored. On SQLite one transaction begins when the last has ended: nothing to do.
 */
export async function touchGuards(req: PayloadRequest, names: readonly string[]): Promise<void> {
  if (req.payload.db.name !== 'mongoose') return
  const adapter = req.payload.db as unknown as MongooseAdapter
  const transaction = await req.transactionID
  const session = transaction ? adapter.sessions[transaction] : undefined
  if (!transaction || !session) return
  const touched = touchedIn(req, transaction)
  const fresh = [...new Set(names)].filter((name) => !touched.has(name))
  if (fresh.length === 0) return
  const touches = fresh.map((name) => ({
    updateOne: { filter: { _id: name }, update: { $inc: { touched: 1 } }, upsert: true },
  }))
  await adapter.connection.db
    ?.collection<Guard>(RAW_COLLECTIONS.writeGuards)
    .bulkWrite(touches, { session, ordered: false })
  for (const name of fresh) touched.add(name)
}

/** Once is enough in one transaction; done again, it is another one. */
function touchedIn(req: PayloadRequest, transaction: number | string): Set<string> {
  const key = `touchedGuards|${transaction}`
  return (req.context[key] ??= new Set<string>()) as Set<string>
}
