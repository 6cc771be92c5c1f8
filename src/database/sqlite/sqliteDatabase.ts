import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ChecksWrites } from '@/database/checkWrites'
import { knownCommits, type SqlAdapter } from '@/database/sqlite/knownCommits'
import { logOnce } from '@/database/sqlite/logOnce'
import { oneWriterClient } from '@/database/sqlite/oneWriterClient'
import { textOperators } from '@/database/sqlite/textOperators'
import { writeHealth } from '@/database/sqlite/writeHealth'
import { privateFile } from '@/files/privateFile'

/** How long (ms) a write waits for the one before it. */
const PATIENCE = 10_000

/**
 * Payload's adapter over our own client (`oneWriterClient`; the adapter keeps a client it is given)
 * and with our own transactions (`knownCommits`). `checkWrites` is asked by `/readyz`.
 */
export function sqliteDatabase(url: string) {
  const file = path.resolve(/* turbopackIgnore: true */ url.slice('file:'.length))
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const made = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    allowIDOnCreate: true,
    migrationDir: path.resolve('src/migrations'),
    push: false,
    transactionOptions: {},
  })
  return {
    ...made,
    init: (args: Parameters<typeof made.init>[0]) => {
      const adapter = made.init(args)
      const log = logOnce(args.payload.logger)
      const health = writeHealth({
        // Needs some room, and leaves nothing behind.
        probe: async () => {
          const make = 'CREATE TABLE room AS SELECT zeroblob(65536) AS room'
          await adapter.client.batch([make, 'DROP TABLE room'], 'write')
        },
        onFailure: ({ message }) =>
          log({
            msg: `${message}: nothing can be saved in ${file}; /readyz says so until it is over`,
          }),
        onRecovery: () => args.payload.logger.info({ msg: `${file} can be written again` }),
        onBroken: ({ message }) =>
          log({
            msg: `${message}: ${file} is broken; nothing is saved in it any more. Stop, restore a backup (docs/operating.md) and start again`,
          }),
      })
      const open = () => {
        privateFile(file) // what SQLite keeps beside it gets the same mode
        return oneWriterClient({ url, patience: PATIENCE, health })
      }
      let client = (adapter.client = open())
      adapter.operators = { ...adapter.operators, ...(textOperators as object) }
      const transactions = knownCommits(adapter as unknown as SqlAdapter)
      const { connect, destroy } = adapter
      const checks = { checkWrites: health.check } satisfies ChecksWrites
      return Object.assign(adapter, transactions, checks, {
        // Destroyed and connected again when sources change under `npm run dev`.
        connect: async (...given: Parameters<NonNullable<typeof connect>>) => {
          if (client.closed) client = adapter.client = open()
          await connect?.apply(adapter, given)
        },
        destroy: async () => {
          await client.finish()
          await destroy?.call(adapter)
        },
      })
    },
  }
}
