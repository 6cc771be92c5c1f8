import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { operationsSentence as sentence } from '@/i18n/operationsSentence'
import { operations as en } from '@/i18n/en/operations'
import { slugs } from '@/slugs'
import { openDatabase } from './openDatabase'
import { print } from './print'
import { WrongCall } from './WrongCall'

/**
 * `npm run admin:password -- EMAIL`: a new password for an account, made up and shown once, while the
 * server runs or not. Whoever was signed in with the old one is signed out. Whoever may run commands on
 * the machine may do so.
 * @throws WrongCall
 */
export async function adminPasswordCommand(args: string[]): Promise<void> {
  const [email, ...more] = args
  if (!email?.includes('@') || more.length > 0) throw new WrongCall(sentence('passwordUsage'))
  const payload = await openDatabase(() => undefined)
  try {
    const password = randomBytes(12).toString('base64url')
    const { docs } = await payload.update({
      collection: slugs.users,
      where: { email: { equals: email.trim().toLowerCase() } },
      data: { password },
      depth: 0,
    })
    if (docs.length === 0) {
      const administrators = await administratorsOf(payload)
      throw new WrongCall(sentence('passwordUnknown', { email, administrators }))
    }
    await print(`\n▸ ${sentence('passwordNew', { email, password })}\n`)
  } finally {
    await payload.destroy()
  }
}

async function administratorsOf(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { role: { equals: 'administrator' } },
    pagination: false,
    depth: 0,
  })
  return docs.map(({ email }) => email).join(', ') || en.nobody
}
