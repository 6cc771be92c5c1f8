import type { PayloadRequest } from 'payload'

/**
 * Makes units of work that must not overlap meet in one row: of two that take the same turn at once,
 * one comes after the other, and then counts what the first has written. Without it two transactions
 * may each count nine and both write the tenth (MongoDB; SQLite writes one after the other anyway). Call it in a
 * transaction before what is read to decide: `unitOfWork`, or the hooks of an operation.
 */
export async function takeTurn(req: PayloadRequest, name: string): Promise<void> {
  await req.payload.db.upsert({
    collection: 'payload-kv',
    where: { key: { equals: name } },
    // Always another value: a write that changes nothing meets nobody.
    data: { key: name, data: { turn: crypto.randomUUID() } },
    req,
  })
}
