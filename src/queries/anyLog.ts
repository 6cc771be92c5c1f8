import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { DateRange } from '@/domain/recurrence/schedule'
import { env } from '@/env'
import { slugs } from '@/slugs'

type Asked = DateRange & {
  /** Only demonstration data. */
  demo?: boolean
}

/**
 * Whether anything was logged on these local days, both included. Asked of the database itself, since
 * `find` always sorts and would read every log of the range to give one. Shows no log.
 */
export async function anyLogAsSystem(payload: Payload, asked: Asked): Promise<boolean> {
  return env.databaseKind === 'mongodb'
    ? anyLogInMongodb(payload, asked)
    : anyLogInSqlite(payload, asked)
}

async function anyLogInSqlite(payload: Payload, { from, to, demo }: Asked): Promise<boolean> {
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute({
    sql: `SELECT 1 FROM logs WHERE date BETWEEN ? AND ? ${demo ? 'AND demo = 1' : ''} LIMIT 1`,
    args: [from, to],
  })
  return rows.length > 0
}

async function anyLogInMongodb(payload: Payload, { from, to, demo }: Asked): Promise<boolean> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const found = await collections[slugs.logs]?.collection.findOne(
    { date: { $gte: from, $lte: to }, ...(demo ? { demo: true } : {}) },
    { projection: { _id: 1 } },
  )
  return !!found
}
