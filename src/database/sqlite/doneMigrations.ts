import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { newerDatabase } from '@/database/newerDatabase'

/** The number of the run in which each was done. */
export async function doneMigrations({ db }: Payload): Promise<Map<string, number>> {
  const { client } = db as unknown as SQLiteAdapter
  const table = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return new Map()
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return new Map(rows.map(({ name, batch }) => [String(name), Number(batch)]))
}

/**
 * One that is not known here was done by a newer version, into whose tables this one must not write.
 * @throws EnvironmentError
 */
export async function refuseNewer(
  payload: Payload,
  known: readonly { name: string }[],
): Promise<void> {
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...(await doneMigrations(payload)).keys()].find((name) => !names.has(name))
  if (unknown) throw newerDatabase(unknown)
}
