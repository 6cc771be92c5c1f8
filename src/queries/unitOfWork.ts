import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { databaseTrouble } from '@/database/databaseTrouble'
import { forgetTrouble } from '@/database/troubleSeen'

/** After this many milliseconds nothing is begun again. */
const PATIENCE_MS = 15_000
/** The longest pause between two tries. */
const PAUSE_MS = 200

/**
 * Does `work` in one transaction, from its reads to its last write, and does the whole of it again
 * when the database says that somebody else was writing the same at that moment, or that the server
 * was lost in the middle: then nothing of it was written. A commit without a known outcome is never
 * done again. Inside an outer transaction it simply takes part: whoever began it tries again.
 */
export async function unitOfWork<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (req.transactionID) return work()
  const until = Date.now() + PATIENCE_MS
  for (let attempt = 1; ; attempt++) {
    try {
      await initTransaction(req)
      const result = await work()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      delete req.transactionID // a transaction that could not begin leaves its promise behind
      const trouble = databaseTrouble(error)
      if ((trouble !== 'conflict' && trouble !== 'unavailable') || Date.now() > until) throw error
      forgetTrouble()
      const longest = Math.min(PAUSE_MS, 15 * attempt)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
    }
  }
}
