import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import type { LogState } from '@/domain/logging/log'
import type { DateRange } from '@/domain/recurrence/schedule'
import { env } from '@/env'
import { slugs } from '@/slugs'

/** How many executors logged an occurrence, by what became of it. */
export type LogCounts = Partial<Record<LogState, number>>

/**
 * What the counting needs, in the order that lets both databases answer from this index alone: the
 * days of the page first, for a calendar shows a month of logs, not all of them.
 */
export const logStateIndex = ['date', 'activity', 'originalStart', 'state', 'agency']

type Asked = DateRange & { agencies?: readonly string[] }
type Row = { activity: string; originalStart: string; state: LogState; logs: number }

/**
 * Counts of logs by `activityId|originalStart` in a range of days, as far as the person sees them:
 * counted in the database, since a month of 579 stations has tens of thousands.
 */
export async function logStates(
  req: PayloadRequest,
  range: DateRange,
): Promise<Map<string, LogCounts>> {
  // The rule by which logs are read, `inOwnSubtree('agency')`, as a condition of the count.
  const all = may(req.user?.role, 'seeTheWholeCity')
  const asked: Asked = { ...range, agencies: all ? undefined : await ownSubtree(req) }
  const count = env.databaseKind === 'mongodb' ? countInMongodb : countInSqlite
  const counts = new Map<string, LogCounts>()
  for (const { activity, originalStart, state, logs } of await count(req.payload, asked)) {
    const key = `${activity}|${originalStart}`
    const known = counts.get(key)
    if (known) known[state] = logs
    else counts.set(key, { [state]: logs })
  }
  return counts
}

async function countInSqlite(payload: Payload, { from, to, agencies }: Asked): Promise<Row[]> {
  const within = agencies ? `AND agency_id IN (${agencies.map(() => '?').join(', ')})` : ''
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute({
    sql: `
      SELECT activity_id, original_start, state, COUNT(*) AS logs FROM logs
      WHERE date BETWEEN ? AND ? AND activity_id IS NOT NULL ${within}
      GROUP BY activity_id, original_start, state`,
    args: [from, to, ...(agencies ?? [])],
  })
  return rows.map((row) => ({
    activity: String(row.activity_id),
    originalStart: String(row.original_start),
    state: row.state as LogState,
    logs: Number(row.logs),
  }))
}

async function countInMongodb(payload: Payload, { from, to, agencies }: Asked): Promise<Row[]> {
  const adapter = payload.db as unknown as MongooseAdapter
  const { ObjectId } = adapter.connection.base.mongo
  const groups = await adapter.collections[slugs.logs]?.collection
    .aggregate<{ _id: Omit<Row, 'logs'>; logs: number }>([
      {
        $match: {
          date: { $gte: from, $lte: to },
          activity: { $type: 'objectId' },
          ...(agencies && { agency: { $in: agencies.map((id) => new ObjectId(id)) } }),
        },
      },
      {
        $group: {
          _id: { activity: '$activity', originalStart: '$originalStart', state: '$state' },
          logs: { $sum: 1 },
        },
      },
    ])
    .toArray()
  return (groups ?? []).map(({ _id, logs }) => ({ ..._id, activity: String(_id.activity), logs }))
}
