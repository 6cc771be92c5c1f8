import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { env } from '@/env'

/** An id of the kind the database uses, for documents that must know each other before they are saved. */
export function newId(): string {
  return env.databaseKind === 'mongodb' ? randomBytes(12).toString('hex') : randomUUID()
}

/** The same id for the same words every time, on each database in its own form. */
export function idFrom(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\u001f')).digest('hex')
  if (env.databaseKind === 'mongodb') return hex.slice(0, 24)
  // RFC 9562 version 8: an id of one's own making.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
