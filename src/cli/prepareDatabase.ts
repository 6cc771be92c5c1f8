import type { Payload } from 'payload'
import { type Lease, withLease } from '@/database/lease'
import { leaseStore } from '@/database/leaseStore'
import { migrateEmbedded } from '@/server/migrateEmbedded'

/**
 * Brings the database to its present shape and fills it, as the only process doing so: others that
 * start meanwhile wait, and find it done. Whoever dies in the middle is followed by the next.
 */
export function prepareDatabase(
  payload: Payload,
  { waiting, work }: { waiting: () => void; work: (lease: Lease) => Promise<void> },
): Promise<void> {
  return withLease(leaseStore(payload), { name: 'start', waiting }, async (lease) => {
    await migrateEmbedded(payload, lease)
    await work(lease)
  })
}
