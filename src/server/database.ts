import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { withOutcomes } from '@/database/outcomes'
import { sqliteDatabase } from '@/database/sqlite/sqliteDatabase'
import { env } from '@/env'

/**
 * The database adapter that `DATABASE_URI` asks for. Ids are strings on both, so the generated types
 * and every feature are the same. `ensureIndexes`: on a fresh MongoDB the first transaction would
 * otherwise lose against index building.
 */
export function database() {
  if (env.databaseKind === 'sqlite') return withOutcomes(sqliteDatabase(env.databaseUri))
  return withOutcomes(
    mongooseAdapter({ url: env.databaseUri, ensureIndexes: true, allowIDOnCreate: true }),
  )
}
