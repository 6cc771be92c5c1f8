import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nothing to guess, so a plain hash keeps it safe in the database. */
const BYTES = 32

/** A new secret, as the path it is reached at and as the hash that is kept. */
export function newFeedToken(): { path: string; tokenHash: string } {
  const token = randomBytes(BYTES).toString('base64url')
  return { path: `/lich/rieng/${token}.ics`, tokenHash: hashOfFeedToken(token) }
}

export function hashOfFeedToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
