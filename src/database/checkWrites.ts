import type { Payload } from 'payload'
import type { WriteHealth } from '@/database/sqlite/writeHealth'

/** What an adapter offers that knows whether its last change was stored (`sqliteDatabase`). */
export type ChecksWrites = { checkWrites?: WriteHealth['check'] }

/** Resolves when nothing speaks against writing; MongoDB says so itself when it is asked anything. */
export async function checkWrites({ db }: Pick<Payload, 'db'>): Promise<void> {
  await (db as ChecksWrites).checkWrites?.()
}
