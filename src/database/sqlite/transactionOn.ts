import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { endsTransaction } from '@/database/sqlite/isStorageFailure'
import { isReadOnly } from '@/database/sqlite/isReadOnly'
import type { WriteHealth } from '@/database/sqlite/writeHealth'

type Options = {
  /** The connection on which the transaction has begun. */
  writer: Client
  /** Called once when it is over, however it ended. */
  endTurn: () => void
  health: Pick<WriteHealth, 'failed' | 'wrote' | 'mustBeWhole'>
}

/**
 * A transaction that has begun. SQLite rolls back by itself when the disk is full or fails; what
 * followed would then be stored one by one, outside any transaction. So after such an error nothing
 * more is executed, and the commit fails with that same error.
 */
export function transactionOn({ writer, endTurn, health }: Options): Transaction {
  let closed = false
  let changed = false
  let broken: unknown
  const mustBeOpen = () => {
    if (closed) throw new Error('TRANSACTION_CLOSED: the transaction is closed')
    if (broken) throw broken
  }
  const execute = async (statement: InStatement): Promise<ResultSet> => {
    mustBeOpen()
    try {
      const result = await writer.execute(statement)
      // RETURNING gives rows and no count.
      const touched = result.rowsAffected > 0 || result.rows.length > 0
      changed ||= touched && !isReadOnly(statement)
      return result
    } catch (error) {
      health.failed(error)
      if (endsTransaction(error)) broken = error
      throw error
    }
  }
  const rollback = async () => {
    closed = true
    // Fails only where SQLite has rolled back by itself.
    await writer.execute('ROLLBACK').catch(() => undefined)
    endTurn()
  }
  return {
    execute,
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    // The library's own would roll the transaction back at its end; nothing here needs it.
    executeMultiple: () => Promise.reject(new Error('executeMultiple: not inside a transaction')),
    commit: async () => {
      try {
        mustBeOpen()
        health.mustBeWhole()
        await writer.execute('COMMIT')
      } catch (error) {
        health.failed(error)
        if (!closed) await rollback()
        throw error
      }
      closed = true
      endTurn()
      if (changed) health.wrote()
    },
    rollback: async () => {
      if (!closed) await rollback()
    },
    close: () => {
      if (!closed) void rollback()
    },
    get closed() {
      return closed
    },
  }
}
