import type { sqliteAdapter, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { withLease } from '@/database/lease'
import { sqliteLeases } from '@/database/sqlite/sqliteLeases'

type Made = ReturnType<typeof sqliteAdapter>

/**
 * An adapter that migrates on connecting, as production does, made safe for two processes that start on
 * one file: one brings it to its shape, the other waits and finds it so.
 */
export function migratedOnce(made: Made): Made {
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const { connect } = adapter
      if (connect) {
        const store = sqliteLeases(adapter as unknown as SQLiteAdapter)
        const migrate = (...given: Parameters<typeof connect>) => connect.apply(adapter, given)
        adapter.connect = (...given) =>
          withLease(store, { name: 'migrate' }, () => migrate(...given))
      }
      return adapter
    },
  }
}
