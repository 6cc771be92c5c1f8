import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'
import { env } from '@/env'

/** A whole document: what a hook or a default would add must already be in it. */
export type NewDocument<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug> & {
  id: string
  createdAt?: string
  updatedAt?: string
}

type Rows = Record<string, unknown>[]
type Adapter = Payload['db']

/** SQLite binds at most 32,766 values in a statement. */
const VALUES_PER_STATEMENT = 30_000
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
    const copy = JSON.parse(JSON.stringify(doc)) as object
    const data = { updatedAt: doc.createdAt ?? now, createdAt: now, ...copy }
    await adapter.create({ collection, data: data as never, req, returning: false })
  }
}

type SqlAdapter = {
  tables: Record<string, unknown>
  drizzle: SqlRunner
  sessions: Record<string, { db: SqlRunner }>
}
type SqlRunner = { insert: (table: unknown) => { values: (rows: Rows) => Promise<unknown> } }

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
    const columns = Math.max(...rows.map((row) => Object.keys(row).length)) + 2
    const size = Math.floor(VALUES_PER_STATEMENT / columns)
    for (let at = 0; at < rows.length; at += size) {
      await db.insert(adapter.tables[table]).values(rows.slice(at, at + size))
    }
  }
}

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
