import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteDatabase } from '@/database/sqlite/sqliteDatabase'
import { env } from '@/env'

/**
 * The database adapter that `DATABASE_URI` asks for. Ids are strings on both, so the generated types
 * and every feature are the same. `ensureIndexes`: on a fresh MongoDB the first transaction would
 * otherwise lose against index building.
 */
export function database() {
  if (env.databaseKind === 'sqlite') return sqliteDatabase(env.databaseUri)
  return mongooseAdapter({ url: env.databaseUri, ensureIndexes: true, allowIDOnCreate: true })
}
