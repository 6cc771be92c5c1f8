import { steadyMongodb } from '@/database/mongodb/steadyMongodb'
import { withOutcomes } from '@/database/outcomes'
import { migratedOnce } from '@/database/sqlite/migratedOnce'
import { sqliteDatabase } from '@/database/sqlite/sqliteDatabase'
import { env } from '@/env'
import { migrations } from '@/migrations'

/**
 * The database adapter that `DATABASE_URI` asks for. Ids are strings on both, so the generated types
 * and every feature are the same. `ensureIndexes`: on a fresh MongoDB the first transaction would
 * otherwise lose against index building.
 */
export function database() {
  if (env.databaseKind === 'mongodb') {
    const options = { url: env.databaseUri, ensureIndexes: true, allowIDOnCreate: true }
    const newest = migrations.at(-1)?.name ?? ''
    return withOutcomes(steadyMongodb({ ...options, newest }))
  }
  const embedded = sqliteDatabase(env.databaseUri)
  return withOutcomes(env.isProduction ? migratedOnce(embedded) : embedded)
}
