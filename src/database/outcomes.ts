import { databaseTrouble } from '@/database/databaseTrouble'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

type Id = string | number

/** What lies outside the database, such as files, and has to follow it. Neither may reject. */
export type Outcome = {
  /** The transaction is stored. */
  stored?: () => Promise<void>
  /** The transaction is rolled back: nothing of it is stored. */
  undone?: () => Promise<void>
}

const waiting = new WeakMap<object, Map<Id, Outcome[]>>()

/** The adapter, telling how its transactions end to those who asked (`onOutcome`). */
export function withOutcomes<A extends BaseDatabaseAdapter>(
  made: DatabaseAdapterObj<A>,
): DatabaseAdapterObj<A> {
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const own = new Map<Id, Outcome[]>()
      waiting.set(adapter, own)
      const { commitTransaction, rollbackTransaction } = adapter
      const settle = async (id: Id, how: keyof Outcome) => {
        const outcomes = own.get(id) ?? []
        own.delete(id)
        for (const outcome of outcomes.reverse()) await outcome[how]?.()
      }
      adapter.commitTransaction = async (given) => {
        const id = await given
        try {
          await commitTransaction.call(adapter, id)
        } catch (error) {
          // A commit of which nobody knows undoes nothing.
          if (databaseTrouble(error) === 'outcomeUnknown') own.delete(id)
          else await settle(id, 'undone')
          throw error
        }
        await settle(id, 'stored')
      }
      adapter.rollbackTransaction = async (given) => {
        const id = await given
        await rollbackTransaction.call(adapter, id)
        await settle(id, 'undone')
      }
      return adapter
    },
  }
}

/**
 * Does something once the transaction of this request has ended; last come, first served. Without
 * transactions (MongoDB alone) everything counts as stored at once.
 */
export async function onOutcome(req: PayloadRequest, outcome: Outcome): Promise<void> {
  const id = await req.transactionID
  const own = waiting.get(req.payload.db)
  if (!id || !own) return outcome.stored?.()
  own.set(id, [...(own.get(id) ?? []), outcome])
}
