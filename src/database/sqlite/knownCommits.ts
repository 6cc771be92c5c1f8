import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'
import { CommitLost } from '@/database/CommitLost'

type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/** What of Payload's SQL adapter is used here. */
export type SqlAdapter = {
  initializing: Promise<void>
  drizzle: { transaction: (work: (tx: unknown) => Promise<void>) => Promise<void> }
  sessions: Record<string, Session | undefined>
}

type Transactions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/**
 * Transactions whose commit is known. Those of `@payloadcms/drizzle` swallow the error of a COMMIT
 * that fails, so that on a full disk every write would be confirmed and none stored; and to them a
 * transaction that was rolled back in between is as good as committed.
 */
export function knownCommits(adapter: SqlAdapter): Transactions {
  const take = async (given: Promise<number | string> | number | string | undefined) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    // First of all, so that nothing else is done in a transaction that is about to end.
    Reflect.deleteProperty(adapter.sessions, id)
    return session
  }
  return {
    beginTransaction: async () => {
      await adapter.initializing
      const id = randomUUID()
      await new Promise<void>((begun, notBegun) => {
        const done = adapter.drizzle.transaction((tx) => {
          const ended = new Promise<void>((resolve, reject) => {
            adapter.sessions[id] = {
              db: tx,
              resolve: () => {
                resolve()
                return done
              },
              reject: () => {
                reject(new Error('rolled back'))
                return done.catch(() => undefined)
              },
            }
          })
          begun()
          return ended
        })
        done.catch(notBegun)
      })
      return id
    },
    commitTransaction: async (id) => {
      const session = await take(id)
      if (!session) throw new CommitLost()
      await session.resolve()
    },
    rollbackTransaction: async (id) => {
      await (await take(id))?.reject()
    },
  }
}
