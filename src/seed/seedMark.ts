import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * A mark in the database that a part of the seeding was finished, with a fingerprint of what it was
 * made from. Written last, so that an interrupted seeding is taken up again at the next start.
 */
export function seedMark(payload: Payload, part: string) {
  const key = `seed:${part}`
  return {
    read: async (): Promise<string | null> =>
      (await payload.kv.get<{ fingerprint: string }>(key))?.fingerprint ?? null,
    write: (fingerprint: string): Promise<void> => payload.kv.set(key, { fingerprint }),
  }
}

export function fingerprint(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\u001f')).digest('hex').slice(0, 16)
}
