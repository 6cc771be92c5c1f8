import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { expand } from '@/domain/recurrence/expand'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { env } from '@/env'
import { insertDocuments } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { seedReference } from '@/seed/reference/seedReference'
import { noDaysOff } from '../helpers/daysOff'

/** Programmes of each district, twice on every weekday, carried out by all its communes. */
const PROGRAMMES = 7
const BATCH = 10_000

const SCHEDULE = {
  start: '2018-01-01T06:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=6,17;BYMINUTE=30;UNTIL=20180630T235959',
  holidayPolicy: 'air' as const,
  weekendPolicy: 'air' as const,
}

/** The city of 2018 with its stations' programmes and `amount` logs of them in the first half-year. */
export async function fillForReport(payload: Payload, amount: number): Promise<void> {
  await seedReference(payload)
  const { docs: agencies } = await payload.find({
    collection: 'agencies',
    where: { kind: { in: [...COMMUNE_KINDS] }, 'parent.code': { like: 'HN-' } },
    depth: 0,
    pagination: false,
  })
  const { docs: channels } = await payload.find({
    collection: 'channels',
    depth: 0,
    limit: 1,
    where: { code: { equals: 'commune-radio' } },
  })
  const channel = channels[0]?.id ?? ''
  const communes = new Map<string, string[]>()
  for (const { id, parent } of agencies) {
    const district = parent as string
    communes.set(district, [...(communes.get(district) ?? []), id])
  }
  const activities = [...communes].flatMap(([district, executors]) =>
    Array.from({ length: PROGRAMMES }, (_, index) => ({
      id: idFrom(district, String(index)),
      title: `Programme ${index + 1}`,
      channel,
      agency: district,
      executors,
      expected: { airings: 1, minutes: 15, newsItems: 2 },
      schedule: { ...SCHEDULE, firstDate: '2018-01-01', lastDate: '2018-06-30' },
      state: 'approved' as const,
      isPublic: true,
      demo: false,
    })),
  )
  await insertDocuments({ payload, collection: 'activities', docs: activities })
  const starts = expand(SCHEDULE, { from: '2018-01-01', to: '2018-06-30' }, noDaysOff)
  const slots: Slot[] = []
  for (const { originalStart } of starts) {
    for (const { id, executors } of activities) {
      for (const agency of executors) slots.push([id, agency, originalStart])
    }
  }
  if (slots.length < amount) throw new Error(`only ${slots.length} slots`)
  const isMongodb = env.databaseKind === 'mongodb'
  const insert = isMongodb ? insertIntoMongodb : insertIntoSqlite
  const restoreIndexes = await (isMongodb ? dropMongodbIndexes : dropSqliteIndexes)(payload)
  for (let at = 0; at < amount; at += BATCH) {
    await insert(payload, channel, slots.slice(at, Math.min(at + BATCH, amount)), at)
  }
  await restoreIndexes()
}

/** A million rows go in several times faster without indexes; afterwards all are there again. */
async function dropSqliteIndexes(payload: Payload): Promise<() => Promise<void>> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const { rows } = await client.execute(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'logs' AND sql IS NOT NULL",
  )
  for (const { name } of rows) await client.execute(`DROP INDEX "${String(name)}"`)
  return async () => {
    for (const { sql } of rows) await client.execute(String(sql))
  }
}

async function dropMongodbIndexes(payload: Payload): Promise<() => Promise<void>> {
  const { logs } = (payload.db as unknown as MongooseAdapter).collections
  await logs?.collection.dropIndexes()
  return async () => {
    await logs?.createIndexes()
  }
}

type Slot = [activity: string, agency: string, originalStart: string]

/** One in forty was not aired, one in forty late. */
const stateOf = (index: number) =>
  index % 40 === 0 ? 'missed' : index % 40 === 1 ? 'late' : 'aired'

async function insertIntoSqlite(payload: Payload, channel: string, slots: Slot[], at: number) {
  const { client } = payload.db as unknown as SQLiteAdapter
  const rows = slots.map(([activity, agency, start], i) => {
    const state = stateOf(at + i)
    return [activity, agency, start, state, state === 'missed' ? null : 1]
  })
  await client.execute({
    sql: `INSERT INTO logs (id, activity_id, agency_id, original_start, channel_id, date, time, state,
        measures_airings, measures_minutes, measures_news_items, occurrence_key, demo)
      SELECT lower(hex(randomblob(18))), value->>0, value->>1, value->>2, ?, substr(value->>2, 1, 10),
        substr(value->>2, 12), value->>3, value->>4, 15 * (value->>4), 2 * (value->>4),
        (value->>0) || '|' || (value->>1) || '|' || (value->>2), 0
      FROM json_each(?)`,
    args: [channel, JSON.stringify(rows)],
  })
}

async function insertIntoMongodb(payload: Payload, channel: string, slots: Slot[], at: number) {
  const adapter = payload.db as unknown as MongooseAdapter
  const { ObjectId } = adapter.connection.base.Types
  const now = new Date()
  const docs = slots.map(([activity, agency, originalStart], i) => {
    const state = stateOf(at + i)
    return {
      activity: new ObjectId(activity),
      agency: new ObjectId(agency),
      originalStart,
      channel: new ObjectId(channel),
      date: originalStart.slice(0, 10),
      time: originalStart.slice(11),
      state,
      measures: state === 'missed' ? {} : { airings: 1, minutes: 15, newsItems: 2 },
      occurrenceKey: `${activity}|${agency}|${originalStart}`,
      demo: false,
      createdAt: now,
      updatedAt: now,
      __v: 0,
    }
  })
  await adapter.collections.logs?.collection.insertMany(docs, { ordered: false })
}
