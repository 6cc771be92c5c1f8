import type { Payload, PayloadRequest } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mongodbLeases } from '@/database/mongodb/mongodbLeases'
import { sqliteLeases } from '@/database/sqlite/sqliteLeases'

export type Asked = { name: string; owner: string; milliseconds: number }
export type Held = Asked & { fence: number }

/** Where leases are kept: one row or document each. Every call is one step of the database's own. */
export type LeaseStore = {
  /** The fence it was taken with, or null when somebody else has it. */
  take: (asked: Asked) => Promise<number | null>
  /** False when somebody else has it. With `req`, as part of its transaction. */
  renew: (held: Held, req?: PayloadRequest) => Promise<boolean>
  release: (held: Held) => Promise<void>
  /** Tells whoever runs the server what need not stop anybody. */
  warn: (words: { err: unknown; msg: string }) => void
}

/** The leases of this database. */
export function leaseStore({ db }: Pick<Payload, 'db'>): LeaseStore {
  return db.name === 'mongoose'
    ? mongodbLeases(db as unknown as MongooseAdapter)
    : sqliteLeases(db as unknown as SQLiteAdapter)
}
