import type { CollectionBeforeValidateHook } from 'payload'
import { isPasswordOf } from '@/access/passwordHash'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { slugs } from '@/slugs'
import { countCurrentPassword } from '../signIn/limitSignIns'
import { refusedAt } from './keepPasswordsStrong'

/**
 * Whoever changes their own password or e-mail address says the present password, so that a desk left
 * open is no account lost. Administrators set those of others without.
 */
export const askForCurrentPassword: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data || !originalDoc) return data
  const { currentPassword, ...kept } = data
  if (!req.user || req.user.id !== originalDoc.id) return kept
  const email: unknown = data.email
  const otherEmail =
    typeof email === 'string' && email.trim().toLowerCase() !== req.user.email.toLowerCase()
  if (!data.password && !otherEmail) return kept
  const say = (code: string) => errorSentence(new DomainError(code), req.i18n?.language)
  if (typeof currentPassword !== 'string' || !currentPassword) {
    throw refusedAt('currentPassword', say('currentPasswordMissing'))
  }
  const right = countCurrentPassword(req, req.user.id)
  const stored = await req.payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
    collection: slugs.users,
    where: { id: { equals: req.user.id } },
    req,
  })
  if (!(await isPasswordOf(stored ?? {}, currentPassword.normalize('NFC')))) {
    throw refusedAt('currentPassword', say('currentPasswordWrong'))
  }
  right()
  return kept
}
