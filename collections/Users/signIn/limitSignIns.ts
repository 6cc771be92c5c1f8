import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { spendTimeOfPassword } from '@/access/passwordHash'
import { refuse } from '@/hooks/refusal'
import { slugs } from '@/slugs'
import { attemptCounter } from './attemptCounter'
import { knownDevice, rememberDevice } from './knownDevice'

const MINUTE = 60_000

/** Of one account from one address, or on one device it knows. */
const near = attemptCounter({ most: 10, within: 15 * MINUTE })
/** Of one account by all strangers together: NIST SP 800-63B lets an account have 100. */
const strangers = attemptCounter({ most: 100, within: 60 * MINUTE })

/**
 * Wrong passwords are slowed down for whoever sends them, not for the account: a stranger's tries
 * never shut out a device on which the person has signed in before, and another address only after a
 * hundred of them in an hour. Whether there is such an account makes no difference, in words or time.
 */
export const limitSignIns: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'login' || overrideAccess || !('data' in args)) return args
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const account = accountOf(email)
  const { key, known } = whoTries(req, account)
  const now = Date.now()
  // Tries that are refused already are no tries of strangers: one address alone shuts out nobody else.
  refuseUntil(req, near.take(key, now))
  if (!known) refuseUntil(req, strangers.take(account, now))
  const found = await req.payload.db.findOne({
    collection: slugs.users,
    where: { email: { equals: account } },
    req,
  })
  if (!found) await spendTimeOfPassword(password)
  return args
}

/** Whoever got in has not guessed. */
export const forgetTries: CollectionAfterLoginHook = ({ req, user }) => {
  const account = accountOf(String(user.email))
  const { key, known } = whoTries(req, account)
  near.forget(key)
  if (!known) strangers.giveBack(account)
  rememberDevice(req, account)
}

/** The same for the present password of somebody signed in; to be called back when it was right. */
export function countCurrentPassword(req: PayloadRequest, id: string): () => void {
  const key = `current ${id}`
  refuseUntil(req, near.take(key, Date.now()))
  return () => near.forget(key)
}

function refuseUntil(req: PayloadRequest, wait: number): void {
  if (wait > 0) refuse(req, 'tooManySignIns', { minutes: Math.ceil(wait / MINUTE) })
}

/** The front door says where a request comes from (`tellClientAddress`). */
function whoTries(req: PayloadRequest, account: string): { key: string; known: boolean } {
  const device = knownDevice(req, account)
  if (device) return { key: device, known: true }
  return { key: `${account} ${req.headers.get('x-client-address') ?? ''}`, known: false }
}

const accountOf = (email: string): string => email.toLowerCase().trim()
