import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { LogState } from '@/domain/logging/log'
import type { DateRange } from '@/domain/recurrence/schedule'
import { env } from '@/env'
import { slugs } from '@/slugs'

/** What was not missed took place, late or not. */
const TOOK_PLACE: readonly LogState[] = ['aired', 'late']

type Asked = DateRange & { activities: string[]; executedBy?: string }
type Row = { activity: string; date: string }

/**
 * The days on which an agency's work for tasks took place, by task, one entry for each occurrence:
 * those of its own activities, whoever carried them out, and those of others that it carried out.
 */
export async function servedDays(
  req: PayloadRequest,
  { agency, tasks, range }: { agency: string; tasks: readonly string[]; range: DateRange },
): Promise<Map<string, string[]>> {
  const days = new Map<string, string[]>()
  if (tasks.length === 0) return days
  const { docs } = await req.payload.find({
    collection: slugs.activities,
    where: {
      and: [
        { tasks: { in: [...tasks] } },
        { or: [{ agency: { equals: agency } }, { executors: { in: [agency] } }] },
      ],
    },
    select: { tasks: true, agency: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const own = docs.filter((each) => idOf(each.agency) === agency).map(({ id }) => id)
  const others = docs.filter(({ id }) => !own.includes(id)).map(({ id }) => id)
  const served = new Map(docs.map((each) => [each.id, (each.tasks ?? []).map(idOf)]))
  const find = env.databaseKind === 'mongodb' ? findInMongodb : findInSqlite
  const found = await Promise.all([
    find(req.payload, { ...range, activities: own }),
    find(req.payload, { ...range, activities: others, executedBy: agency }),
  ])
  for (const { activity, date } of found.flat()) {
    for (const task of served.get(activity) ?? []) {
      if (!task) continue
      const known = days.get(task)
      if (known) known.push(date)
      else days.set(task, [date])
    }
  }
  return days
}

/** One row for each occurrence, however many stations logged it. */
async function findInSqlite(payload: Payload, asked: Asked): Promise<Row[]> {
  const { from, to, activities, executedBy } = asked
  if (activities.length === 0) return []
  const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ')
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute({
    sql: `
      SELECT activity_id, MIN(date) AS day FROM logs
      WHERE activity_id IN (${marks(activities)}) AND date BETWEEN ? AND ?
        AND state IN (${marks(TOOK_PLACE)}) ${executedBy ? 'AND agency_id = ?' : ''}
      GROUP BY activity_id, original_start`,
    args: [...activities, from, to, ...TOOK_PLACE, ...(executedBy ? [executedBy] : [])],
  })
  return rows.map((row) => ({ activity: String(row.activity_id), date: String(row.day) }))
}

async function findInMongodb(payload: Payload, asked: Asked): Promise<Row[]> {
  const { from, to, activities, executedBy } = asked
  const adapter = payload.db as unknown as MongooseAdapter
  const { ObjectId } = adapter.connection.base.mongo
  const groups = await adapter.collections[slugs.logs]?.collection
    .aggregate<{ _id: { activity: unknown }; date: string }>([
      {
        $match: {
          activity: { $in: activities.map((id) => new ObjectId(id)) },
          date: { $gte: from, $lte: to },
          state: { $in: [...TOOK_PLACE] },
          ...(executedBy && { agency: new ObjectId(executedBy) }),
        },
      },
      {
        $group: {
          _id: { activity: '$activity', originalStart: '$originalStart' },
          date: { $min: '$date' },
        },
      },
    ])
    .toArray()
  return (groups ?? []).map(({ _id, date }) => ({ activity: String(_id.activity), date }))
}
