import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { MEASURES } from '@/domain/measures'
import { env } from '@/env'

/**
 * What the report is compared with: the sums of the same rows, by agency, channel and state, asked of
 * the database directly and with the best index there is. No plan, no tree, no missing against zero.
 * @returns the number of groups
 */
export async function bareAggregate(
  payload: Payload,
  { from, to }: { from: string; to: string },
): Promise<number> {
  return env.databaseKind === 'mongodb' ? inMongodb(payload, from, to) : inSqlite(payload, from, to)
}

async function inSqlite(payload: Payload, from: string, to: string): Promise<number> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const sums = MEASURES.map((measure) => `SUM(measures_${snake(measure)})`).join(', ')
  const { rows } = await client.execute({
    sql: `SELECT agency_id, channel_id, state, COUNT(*), ${sums} FROM logs
      WHERE +date BETWEEN ? AND ? GROUP BY agency_id, channel_id, state`,
    args: [from, to],
  })
  return rows.length
}

async function inMongodb(payload: Payload, from: string, to: string): Promise<number> {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  const { logs } = collections
  const anyAgency = { $gt: new connection.base.mongo.MinKey() }
  const indexes = (await logs?.collection.indexes()) ?? []
  const hint = indexes.find(({ key }) => 'measures.airings' in key)?.name
  const groups = await logs?.collection
    .aggregate(
      [
        { $match: { agency: anyAgency, date: { $gte: from, $lte: to } } },
        {
          $group: {
            _id: { agency: '$agency', channel: '$channel', state: '$state' },
            logs: { $sum: 1 },
            ...Object.fromEntries(
              MEASURES.map((measure) => [measure, { $sum: `$measures.${measure}` }]),
            ),
          },
        },
      ],
      { hint },
    )
    .toArray()
  return groups?.length ?? 0
}
