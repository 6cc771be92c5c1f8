import { randomBytes } from 'node:crypto'
import { ValidationError, type Payload } from 'payload'
import { EnvironmentError } from '@/EnvironmentError'
import { env } from '@/env'
import { startSentence } from '@/i18n/startSentence'
import { model } from '@/i18n/vi/model'
import { slugs } from '@/slugs'

const DEFAULT_EMAIL = 'admin@cchc.example'

/** What is said of each field that the environment has filled. */
const REFUSED: Record<string, 'passwordRefused' | 'emailRefused'> = {
  password: 'passwordRefused',
  email: 'emailRefused',
}

/**
 * Creates the first administrator as long as there is none (accounts of the demo do not count), from
 * ADMIN_EMAIL and ADMIN_PASSWORD. Without a password one is made up and returned, to be shown once.
 * @throws EnvironmentError when ADMIN_PASSWORD or ADMIN_EMAIL is one that no account may have
 */
export async function firstAdministrator(
  payload: Payload,
): Promise<{ email: string; madeUpPassword: string | null } | null> {
  const { totalDocs } = await payload.count({
    collection: slugs.users,
    where: { and: [{ role: { equals: 'administrator' } }, { demo: { not_equals: true } }] },
  })
  if (totalDocs > 0) return null
  const given = env.adminPassword
  const email = env.adminEmail || DEFAULT_EMAIL
  const password = given || randomBytes(12).toString('base64url')
  const name = model.roles.administrator
  try {
    await payload.create({
      collection: slugs.users,
      data: { email, password, name, role: 'administrator' },
    })
  } catch (error) {
    const why = error instanceof ValidationError ? error.data.errors[0] : undefined
    const refused = REFUSED[why?.path ?? '']
    if (!why || !refused) throw error
    throw new EnvironmentError(startSentence(refused, { why: why.message }))
  }
  return { email, madeUpPassword: given ? null : password }
}
