import { createClient, type Client } from '@libsql/client'
import { isReadOnly } from '@/database/sqlite/isReadOnly'
import { transactionOn } from '@/database/sqlite/transactionOn'
import { turns } from '@/database/sqlite/turns'
import type { WriteHealth } from '@/database/sqlite/writeHealth'

const RETRY_AFTER_MS = 20

type Options = {
  url: string
  /** How long (ms) a write waits for its turn. */
  patience: number
  /** Learns of every failure of the storage, and of every change that is stored. */
  health: Pick<WriteHealth, 'failed' | 'wrote' | 'mustBeWhole'>
}

export type OneWriterClient = Client & {
  /** Waits for the write under way, brings everything into the one file and closes it. */
  finish: () => Promise<void>
}

/**
 * A client for one SQLite file with two connections: one writes, one transaction at a time and first
 * come, first served; the other reads, which WAL lets it do meanwhile.
 *
 * The library's own client opens a new connection for every transaction and never closes the old one
 * (two file handles each until the garbage is collected), and two transactions at once end in
 * SQLITE_BUSY at once, because the busy timeout holds for its first connection only. A longer timeout
 * would not help: waiting blocks the very thread that the other transaction needs to finish.
 *
 * `synchronous = FULL`: in WAL mode NORMAL does not wait for the disk on commit, so that a power cut
 * would take back what was answered "saved" (https://sqlite.org/pragma.html#pragma_synchronous).
 *
 * What is committed stands in the log beside the file (`-wal`) at first. `finish` brings it over, so that
 * whoever copies the file of a stopped server has copied all of it.
 */
export function oneWriterClient({ url, patience, health }: Options): OneWriterClient {
  const writer = createClient({ url })
  const reader = createClient({ url })
  const queue = turns(patience)
  for (const pragma of [
    'journal_mode = WAL',
    'journal_size_limit = 67108864',
    'synchronous = FULL',
  ]) {
    // What cannot be set is told by the first statement that needs it.
    writer.execute(`PRAGMA ${pragma}`).catch(() => undefined)
  }

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    health.mustBeWhole()
    const end = await queue.take()
    try {
      return await told(whenFree(work, patience))
    } finally {
      end()
    }
  }
  const told = async <T>(result: Promise<T>): Promise<T> => {
    try {
      return await result
    } catch (error) {
      health.failed(error)
      throw error
    }
  }

  // Another process that reads the file meanwhile (a backup) leaves it to the last to close.
  const bringOver = async () => {
    health.mustBeWhole() // what stands in the log of a broken file may not belong to it
    await whenFree(() => writer.execute('PRAGMA wal_checkpoint(TRUNCATE)'), patience)
  }
  const close = () => {
    writer.close()
    reader.close()
  }
  return {
    execute: async (statement) => {
      if (isReadOnly(statement)) return told(reader.execute(statement))
      const result = await inTurn(() => writer.execute(statement))
      if (result.rowsAffected > 0 || result.rows.length > 0) health.wrote()
      return result
    },
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: async () => {
      health.mustBeWhole()
      const endTurn = await queue.take()
      try {
        await told(whenFree(() => writer.execute('BEGIN IMMEDIATE'), patience))
      } catch (error) {
        endTurn()
        throw error
      }
      return transactionOn({ writer, endTurn, health })
    },
    sync: () => writer.sync(),
    close,
    finish: async () => {
      if (writer.closed) return
      const end = await queue.take().catch(() => () => undefined)
      reader.close()
      await bringOver().catch(() => undefined)
      writer.close()
      end()
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
