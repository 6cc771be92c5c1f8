import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

const TRIES = 8

/**
 * Does `work` in one transaction, from its reads to its last write, and does the whole of it again
 * when the database says that somebody else was writing the same at that moment. Inside an outer
 * transaction it simply takes part: whoever began it tries again.
 */
export async function unitOfWork<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (req.transactionID) return work()
  for (let attempt = 1; ; attempt++) {
    try {
      await initTransaction(req)
      const result = await work()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      delete req.transactionID // a transaction that could not begin leaves its promise behind
      if (attempt >= TRIES || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * attempt))
    }
  }
}

/** WriteConflict and its kin on MongoDB; a file held by another process on SQLite. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { errorLabels, code } = error as { errorLabels?: unknown; code?: unknown }
  const labels = 'errorLabelSet' in error ? error.errorLabelSet : errorLabels
  const has =
    labels instanceof Set ? labels.has(LABEL) : Array.isArray(labels) && labels.includes(LABEL)
  return has || code === WRITE_CONFLICT || error.message.includes('SQLITE_BUSY')
}

const LABEL = 'TransientTransactionError'
const WRITE_CONFLICT = 112
