import type { Payload } from 'payload'

/** False for a MongoDB that is no replica set: Payload's adapter finds that out on connecting. */
export const hasTransactions = ({ db }: Pick<Payload, 'db'>): boolean =>
  (db as { transactionOptions?: unknown }).transactionOptions !== false
