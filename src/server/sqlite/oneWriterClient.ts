import { createClient, type Client, type Transaction } from '@libsql/client'
import { isReadOnly } from '@/server/sqlite/isReadOnly'
import { turns } from '@/server/sqlite/turns'

const RETRY_AFTER_MS = 20

type Options = { url: string; patience: number; synchronous: 'NORMAL' | 'FULL' }

/**
 * A client for one SQLite file with two connections: one writes, one transaction at a time and first
 * come, first served; the other reads, which WAL lets it do meanwhile.
 *
 * The library's own client opens a new connection for every transaction and never closes the old one
 * (two file handles each until the garbage is collected), and two transactions at once end in
 * SQLITE_BUSY at once, because the busy timeout holds for its first connection only. A longer timeout
 * would not help: waiting blocks the very thread that the other transaction needs to finish.
 */
export function oneWriterClient({ url, patience, synchronous }: Options): Client {
  const writer = createClient({ url })
  const reader = createClient({ url })
  const queue = turns(patience)
  void writer.execute('PRAGMA journal_mode = WAL')
  void writer.execute('PRAGMA journal_size_limit = 67108864')
  void writer.execute(`PRAGMA synchronous = ${synchronous}`)

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = await queue.take()
    try {
      return await whenFree(work, patience)
    } finally {
      end()
    }
  }

  return {
    execute: (statement) =>
      isReadOnly(statement) ? reader.execute(statement) : inTurn(() => writer.execute(statement)),
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: async () => {
      const end = await queue.take()
      try {
        await whenFree(() => writer.execute('BEGIN IMMEDIATE'), patience)
      } catch (error) {
        end()
        throw error
      }
      return transactionOn(writer, end)
    },
    sync: () => writer.sync(),
    close: () => {
      writer.close()
      reader.close()
    },
    get closed() {
      return writer.closed
    },
    protocol: 'file',
  }
}

/** Another process (an import, a report) may hold the file for a moment: wait without blocking. */
async function whenFree<T>(work: () => Promise<T>, patience: number): Promise<T> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const busy = error instanceof Error && error.message.includes('SQLITE_BUSY')
      if (!busy || Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
    }
  }
}

function transactionOn(writer: Client, endTurn: () => void): Transaction {
  let closed = false
  const mustBeOpen = () => {
    if (closed) throw new Error('TRANSACTION_CLOSED: the transaction is closed')
  }
  const finish = async (sql: 'COMMIT' | 'ROLLBACK') => {
    closed = true
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'ROLLBACK') return // SQLite has already rolled back by itself (disk full, …)
      await writer.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      endTurn()
    }
  }
  return {
    execute: async (statement) => {
      mustBeOpen()
      return writer.execute(statement)
    },
    batch: async (statements) => {
      const results = []
      for (const statement of statements) {
        mustBeOpen()
        results.push(await writer.execute(statement))
      }
      return results
    },
    // The library's own would roll the transaction back at its end; nothing here needs it.
    executeMultiple: () => Promise.reject(new Error('executeMultiple: not inside a transaction')),
    commit: async () => {
      mustBeOpen()
      await finish('COMMIT')
    },
    rollback: async () => {
      if (!closed) await finish('ROLLBACK')
    },
    close: () => {
      if (!closed) void finish('ROLLBACK')
    },
    get closed() {
      return closed
    },
  }
}
