import crypto from 'node:crypto'

/** How Payload 3.90 keeps passwords; a test compares it with what Payload stores. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_LENGTH = 32

type Stored = { hash?: string | null; salt?: string | null }

/** Whether this is the password of an account, as stored. One kept in an older way is none. */
export async function isPasswordOf({ hash, salt }: Stored, password: string): Promise<boolean> {
  if (!hash?.startsWith(PREFIX) || !salt) return false
  const found = await derive(password, salt)
  const kept = Buffer.from(hash.slice(PREFIX.length), 'hex')
  return kept.length === found.length && crypto.timingSafeEqual(kept, found)
}

/** Takes as long as comparing a password does, for an account that is not there. */
export async function spendTimeOfPassword(password: string): Promise<void> {
  await derive(password, crypto.randomBytes(32).toString('hex'))
}

function derive(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, ITERATIONS, KEY_LENGTH, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
