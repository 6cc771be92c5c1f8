import type { Payload } from 'payload'
import type { Lease } from '@/database/lease'
import { migrateUnder } from '@/database/sqlite/migrateUnder'
import { env } from '@/env'
import { migrations } from '@/migrations'

/**
 * Brings the embedded database to its present shape outside production, where connecting does it
 * (`migratedOnce`). The migrations are given: looked up by Payload they are files of TypeScript, which
 * Node 20 does not read.
 */
export async function migrateEmbedded(payload: Payload, lease: Lease): Promise<void> {
  if (env.isProduction || env.databaseKind !== 'sqlite') return
  await migrateUnder(lease, payload, migrations)
}
