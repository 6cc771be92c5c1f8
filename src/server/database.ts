import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/env'
import { migrations } from '@/migrations'

/**
 * The database adapter that `DATABASE_URI` asks for. Ids are strings on both, so the generated types
 * and every feature are the same. `ensureIndexes`: on a fresh MongoDB the first transaction would
 * otherwise lose against index building.
 */
export function database() {
  if (env.databaseKind === 'mongodb') {
    return mongooseAdapter({ url: env.databaseUri, ensureIndexes: true, allowIDOnCreate: true })
  }
  mkdirSync(
    path.dirname(path.resolve(/* turbopackIgnore: true */ env.databaseUri.slice('file:'.length))),
    { recursive: true },
  )
  return sqliteAdapter({
    client: { url: env.databaseUri },
    idType: 'uuid',
    allowIDOnCreate: true,
    migrationDir: path.resolve('src/migrations'),
    prodMigrations: migrations,
    push: false,
    transactionOptions: {},
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 10_000,
  })
}
