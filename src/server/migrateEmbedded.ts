import type { Migration, Payload } from 'payload'
import { env } from '@/env'
import { migrations } from '@/migrations'

/**
 * Brings the embedded database to its present shape outside production, where Payload does it itself
 * on connecting. The migrations are given: looked up by Payload they are files of TypeScript, which
 * Node 20 does not read.
 */
export async function migrateEmbedded(payload: Payload): Promise<void> {
  if (env.isProduction || env.databaseKind !== 'sqlite') return
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
