import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import {
  normalPassword,
  passwordProblem,
  type PasswordOwner,
} from '@/domain/accounts/passwordProblem'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { shellWords } from '@/i18n/shellWords'
import { slugs } from '@/slugs'

type Data = { password?: unknown; token?: string } & PasswordOwner

/** One spelling for one password, wherever one is sent; and those set by a link out of a mail. */
export const readPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const data = 'data' in args ? (args.data as Data | undefined) : undefined
  if (typeof data?.password !== 'string') return args
  const password = normalPassword(data.password)
  data.password = password
  if (operation === 'resetPassword') {
    const owner = await req.payload.db.findOne<PasswordOwner & { id: string }>({
      collection: slugs.users,
      where: { resetPasswordToken: { equals: data.token } },
      req,
    })
    refuseWeak(req, password, owner ?? {})
  }
  return args
}

/**
 * No account gets a password everybody tries, whoever sets it. The demonstration's is known to all
 * on purpose; only the seed, which needs no access, can make such an account.
 */
export const keepPasswordsStrong: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data || typeof data.password !== 'string') return data
  const demo = data.demo === true && !req.user && req.payloadAPI === 'local'
  if (!demo) refuseWeak(req, data.password, { ...originalDoc, ...data })
  return data
}

function refuseWeak(req: PayloadRequest, password: string, owner: PasswordOwner): void {
  const problem = passwordProblem(password, owner, [shellWords('vi').product, 'cchc'])
  if (!problem) return
  const { code, details } = problem
  const message = errorSentence(new DomainError(code, details), req.i18n?.language)
  throw refusedAt('password', message)
}

/** Told beside the field, as Payload tells its own. */
export function refusedAt(path: string, message: string): ValidationError {
  return new ValidationError({ collection: slugs.users, errors: [{ path, message }] })
}
