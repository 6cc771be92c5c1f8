import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { Lease } from '@/database/lease'
import { doneMigrations } from '@/database/sqlite/doneMigrations'

/** What `payload migrate:create` writes, with its name. */
export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

type Job = { payload: Payload; migration: Migration; batch: number; lease: Pick<Lease, 'hold'> }

/**
 * Does the migrations that are missing, each in a transaction that holds the lease: whoever has lost
 * it stores nothing, and finds done what the other one did. In place of Payload's own `migrate`, which
 * knows no lease and ends the process on whatever goes wrong.
 */
export async function migrateUnder(
  lease: Job['lease'],
  payload: Payload,
  migrations: readonly Migration[],
): Promise<void> {
  const done = await doneMigrations(payload)
  const batch = Math.max(0, ...done.values()) + 1
  for (const migration of migrations) {
    if (!done.has(migration.name)) await migrate({ payload, migration, batch, lease })
  }
}

async function migrate({ payload, migration, batch, lease }: Job): Promise<void> {
  const { name } = migration
  const req = await createLocalReq({}, payload)
  payload.logger.info({ msg: `Migrating: ${name}` })
  try {
    await initTransaction(req)
    await lease.hold(req)
    const { sessions } = payload.db as unknown as SQLiteAdapter
    const db = sessions[String(req.transactionID)]?.db as unknown as MigrateUpArgs['db']
    await migration.up({ db, payload, req })
    await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
    // To rebuild a table may take longer than the lease, which nobody can renew meanwhile.
    await lease.hold(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  payload.logger.info({ msg: `Migrated:  ${name}` })
}
