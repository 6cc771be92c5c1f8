import type { Payload } from 'payload'

/** On SQLite the second begins when the first has ended: whoever waits longer than this waits for that. */
const ALONE_MS = 400

type Operations = Record<string, (this: unknown, ...args: unknown[]) => Promise<unknown>>
const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/**
 * Runs two pieces of work so that both have read what they decide by before either of them writes: the
 * first write of each waits until the other has come as far, or until it is clear that the database
 * itself lets it wait. Returns what became of each.
 */
export async function interleaved<A, B>(
  payload: Payload,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A, B]> {
  const db = payload.db as unknown as Operations
  const kept = WRITES.map((name) => [name, db[name]] as const)
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => (open = resolve))
  const known = new Set<unknown>()
  for (const [name, write] of kept) {
    db[name] = async function (...args) {
      const { req } = (args[0] ?? {}) as { req?: { transactionID?: unknown } }
      const transaction = await req?.transactionID
      if (transaction && !known.has(transaction) && known.size < 2) {
        known.add(transaction)
        if (++arrived === 2) open()
        await Promise.race([both, new Promise((resolve) => setTimeout(resolve, ALONE_MS))])
      }
      return write?.apply(this, args)
    }
  }
  try {
    return await Promise.all([first(), second()])
  } finally {
    for (const [name, write] of kept) if (write) db[name] = write
  }
}
