import type { sqliteAdapter, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { withLease } from '@/database/lease'
import { refuseNewer } from '@/database/sqlite/doneMigrations'
import { migrateUnder } from '@/database/sqlite/migrateUnder'
import { sqliteLeases } from '@/database/sqlite/sqliteLeases'
import { migrations } from '@/migrations'

type Made = ReturnType<typeof sqliteAdapter>

/**
 * An adapter that migrates on connecting, made safe for two processes that start on one file: one
 * brings it to its shape, the other waits and finds it so.
 */
export function migratedOnce(made: Made): Made {
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const { connect } = adapter
      adapter.connect = async (...given) => {
        await connect?.apply(adapter, given)
        const store = sqliteLeases(adapter as unknown as SQLiteAdapter)
        await refuseNewer(args.payload, migrations)
        await withLease(store, { name: 'migrate' }, (lease) =>
          migrateUnder(lease, args.payload, migrations),
        )
      }
      return adapter
    },
  }
}
