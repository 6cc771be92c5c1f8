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
 * was lost in the middle: then nothing of it was written. Without transactions (MongoDB alone) something
 * may be, so it is done once; a commit without a known outcome is never done again either. Inside an outer transaction it simply takes part: whoever began it tries again.
 */
export async function unitOfWork<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (req.transactionID) return work()
  const until = Date.now() + PATIENCE_MS
  for (let attempt = 1; ; attempt++) {
    let begun: boolean | undefined
    try {
      begun = await initTransaction(req)
      const result = await work()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      delete req.transactionID // a transaction that could not begin leaves its promise behind
      const isUndone = begun !== false
      if (!isUndone || !isPassing(error) || Date.now() > until) throw error
      forgetTrouble()
      const longest = Math.min(PAUSE_MS, 15 * attempt)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
    }
  }
}

function isPassing(error: unknown): boolean {
  const trouble = databaseTrouble(error)
  return trouble === 'conflict' || trouble === 'unavailable'
}
