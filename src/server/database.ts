import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { steadyMongodb } from '@/database/mongodb/steadyMongodb'
import { migratedOnce } from '@/database/sqlite/migratedOnce'
import { env } from '@/env'
import { migrations } from '@/migrations'
import { oneWriterClient } from '@/server/sqlite/oneWriterClient'

/**
 * The database adapter that `DATABASE_URI` asks for. Ids are strings on both, so the generated types
 * and every feature are the same. `ensureIndexes`: on a fresh MongoDB the first transaction would
 * otherwise lose against index building.
 */
export function database() {
  if (env.databaseKind === 'mongodb') {
    return steadyMongodb({ url: env.databaseUri, ensureIndexes: true, allowIDOnCreate: true })
  }
  mkdirSync(
    path.dirname(path.resolve(/* turbopackIgnore: true */ env.databaseUri.slice('file:'.length))),
    { recursive: true },
  )
  const made = withOneWriter({
    client: { url: env.databaseUri },
    idType: 'uuid',
    allowIDOnCreate: true,
    migrationDir: path.resolve('src/migrations'),
    prodMigrations: migrations,
    push: false,
    transactionOptions: {},
    busyTimeout: 10_000,
  })
  return env.isProduction ? migratedOnce(made) : made
}

/** Payload's adapter over our own client, see there; the adapter keeps a client it is given. */
function withOneWriter(options: Parameters<typeof sqliteAdapter>[0]) {
  const made = sqliteAdapter(options)
  return {
    ...made,
    init: (args: Parameters<typeof made.init>[0]) => {
      const adapter = made.init(args)
      adapter.client = oneWriterClient({
        url: options.client.url,
        patience: options.busyTimeout ?? 10_000,
        synchronous: 'NORMAL',
      })
      return adapter
    },
  }
}
