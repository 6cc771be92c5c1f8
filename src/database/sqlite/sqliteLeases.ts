import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { databaseTrouble } from '@/database/databaseTrouble'
import type { LeaseStore } from '@/database/leaseStore'

type Client = Pick<SQLiteAdapter['client'], 'execute'>
type Session = { db: { run: (query: unknown) => Promise<{ rowsAffected: number }> } }
type Adapter = Pick<SQLiteAdapter, 'payload'> & {
  client: Client
  sessions?: Record<string, unknown>
}

/** No part of the schema: whoever migrates needs the lease before there is one. */
const TABLE = `CREATE TABLE IF NOT EXISTS leases
  (name TEXT PRIMARY KEY, owner TEXT, until INTEGER NOT NULL, fence INTEGER NOT NULL) WITHOUT ROWID`

/**
 * Milliseconds since 1970 when the statement runs: before that it may have waited long for the writer,
 * and what it was to store would be over already.
 */
const NOW = "CAST(unixepoch('subsec') * 1000 AS INTEGER)"

/**
 * Leases as rows. All processes of one file are on one machine, so its clock is theirs. A statement
 * that writes has the file to itself, so each is one step.
 */
export function sqliteLeases({ client, sessions, payload }: Adapter): LeaseStore {
  return {
    warn: (words) => payload.logger.warn(words),
    take: async ({ name, owner, milliseconds }) => {
      const { rows } = await client
        .execute(TABLE)
        .then(() =>
          client.execute({
            sql: `INSERT INTO leases (name, owner, until, fence) VALUES (?, ?, ${NOW} + ?, 1)
          ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until,
          fence = fence + 1 WHERE until <= ${NOW} RETURNING fence`,
            args: [name, owner, milliseconds],
          }),
        )
        .catch(unlessBusy)
      return rows[0] ? Number(rows[0].fence) : null
    },
    renew: async ({ name, owner, fence, milliseconds }, req) => {
      const transaction = await req?.transactionID
      const session = transaction ? (sessions?.[transaction] as Session | undefined) : undefined
      if (session) {
        const { rowsAffected } = await session.db.run(
          sql`UPDATE leases SET until = ${sql.raw(NOW)} + ${milliseconds} WHERE name = ${name} AND owner = ${owner} AND fence = ${fence}`,
        )
        return rowsAffected === 1
      }
      const { rowsAffected } = await client.execute({
        sql: `UPDATE leases SET until = ${NOW} + ? WHERE name = ? AND owner = ? AND fence = ?`,
        args: [milliseconds, name, owner, fence],
      })
      return rowsAffected === 1
    },
    release: async ({ name, owner, fence }) => {
      await client.execute({
        sql: 'UPDATE leases SET owner = NULL, until = 0 WHERE name = ? AND owner = ? AND fence = ?',
        args: [name, owner, fence],
      })
    },
  }
}

/** Whoever has it may be in the middle of a long write. */
function unlessBusy(error: Error): { rows: { fence?: unknown }[] } {
  if (databaseTrouble(error) === 'conflict') return { rows: [] }
  throw error
}
