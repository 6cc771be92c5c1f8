import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql } from '@payloadcms/db-sqlite'
import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'
import { printableDeep } from '@/domain/text/printable'
import { env } from '@/env'

/** A whole document: what a hook or a default would add must already be in it. */
export type NewDocument<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug> & {
  id: string
  createdAt?: string
  updatedAt?: string
}

type Rows = Record<string, unknown>[]
type Adapter = Payload['db']

const DOCUMENTS_PER_STATEMENT = 5_000

/**
 * Inserts many documents at once, some fifty times faster than `payload.create`: no hooks, no
 * validation, no access. Payload's own adapter turns each document into rows, so they are the same as
 * if it had saved them one by one; only the writing is gathered. For collections without drafts.
 * Inside the transaction of `req`, if it has one.
 */
export async function insertDocuments<Slug extends CollectionSlug>({
  payload,
  collection,
  docs,
  req = {},
}: {
  payload: Payload
  collection: Slug
  docs: readonly NewDocument<Slug>[]
  req?: Partial<PayloadRequest>
}): Promise<void> {
  const insert = env.databaseKind === 'mongodb' ? insertIntoMongodb : insertIntoSqlite
  for (let at = 0; at < docs.length; at += DOCUMENTS_PER_STATEMENT) {
    await insert({ payload, collection, docs: docs.slice(at, at + DOCUMENTS_PER_STATEMENT), req })
  }
}

type Job = {
  payload: Payload
  collection: CollectionSlug
  docs: readonly { id: string; createdAt?: string }[]
  req: Partial<PayloadRequest>
}

/** The adapter makes the documents ready; `save` gets what it would have written. */
async function prepare({ collection, docs, req }: Job, adapter: Adapter): Promise<void> {
  const now = new Date().toISOString()
  for (const doc of docs) {
    // A copy, since the adapter changes what it is given; without undefined, which MongoDB keeps as null.
    const copy = printableDeep(JSON.parse(JSON.stringify(doc)) as object)
    const data = { updatedAt: doc.createdAt ?? now, createdAt: now, ...copy }
    await adapter.create({ collection, data: data as never, req, returning: false })
  }
}

type Column = {
  name: string
  default: unknown
  defaultFn?: () => unknown
  mapToDriverValue: (value: unknown) => unknown
}
type SqlRunner = { run: (query: unknown) => Promise<unknown> }
type SqlAdapter = {
  tables: Record<string, Record<string, Column>>
  drizzle: SqlRunner
  sessions: Record<string, { db: SqlRunner }>
}

async function insertIntoSqlite(job: Job): Promise<void> {
  const adapter = job.payload.db as unknown as SqlAdapter
  const gathered = new Map<string, Rows>()
  const gathering = Object.assign(Object.create(job.payload.db) as object, {
    insert: ({ tableName, values }: { tableName: string; values: Rows | Rows[number] }) => {
      const rows = Array.isArray(values) ? values : [values]
      const sameTable = gathered.get(tableName)
      if (sameTable) sameTable.push(...rows)
      else gathered.set(tableName, [...rows])
      return Promise.resolve(rows)
    },
  }) as unknown as Adapter
  await prepare(job, gathering)

  const transaction = await job.req.transactionID
  const db = (transaction && adapter.sessions[transaction]?.db) || adapter.drizzle
  for (const [table, rows] of gathered) {
    await db.run(insertStatement(table, adapter.tables[table] ?? {}, rows))
  }
}

/**
 * One statement with all rows as one JSON value, taken apart by SQLite: a placeholder for every value
 * would cost more than the writing.
 */
function insertStatement(table: string, columns: Record<string, Column>, rows: Rows) {
  const made = Object.keys(columns).filter((key) => columns[key]?.defaultFn)
  const used = rows.flatMap((row) => Object.keys(row)).filter((key) => columns[key])
  const keys = [...new Set([...made, ...used])]
  const values = rows.map((row) => keys.map((key) => stored(columns[key]!, row[key])))
  const names = keys.map((key) => `"${columns[key]!.name}"`).join(', ')
  const places = keys.map((_, index) => `value ->> ${index}`).join(', ')
  return sql`${sql.raw(`INSERT INTO "${table}" (${names}) SELECT ${places} FROM json_each(`)}${JSON.stringify(values)})`
}

/** The value as the database keeps it; what is missing takes the column's default. */
function stored(column: Column, value: unknown): unknown {
  const given = value === undefined ? (column.defaultFn?.() ?? column.default) : value
  if (given === null || given === undefined || isSql(given)) return null
  return column.mapToDriverValue(given)
}

const isSql = (value: unknown) => typeof value === 'object' && 'queryChunks' in (value ?? {})

async function insertIntoMongodb(job: Job): Promise<void> {
  const adapter = job.payload.db as unknown as MongooseAdapter
  const rows: Rows = []
  const model = { create: ([row]: Rows) => Promise.resolve([row && rows.push(asStored(row))]) }
  const gathering = Object.assign(Object.create(job.payload.db) as object, {
    collections: { [job.collection]: model },
  }) as unknown as Adapter
  await prepare(job, gathering)

  const transaction = await job.req.transactionID
  const session = transaction ? adapter.sessions[transaction] : undefined
  const target = adapter.collections[job.collection]?.collection
  await target?.insertMany(rows as never[], { session, ordered: true })
}

/** What Mongoose would make of the prepared document. */
function asStored({ id: _id, ...row }: Rows[number]): Rows[number] {
  const day = (value: unknown) => new Date(value as string)
  return { ...row, createdAt: day(row.createdAt), updatedAt: day(row.updatedAt), __v: 0 }
}
