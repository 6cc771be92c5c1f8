import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookies, type PayloadRequest } from 'payload'
import { env } from '@/env'

const NAME = 'cchc-device'
const HALF_A_YEAR_IN_SECONDS = 180 * 24 * 60 * 60
/** People who share an office's computer. */
const MOST_ACCOUNTS = 8

/**
 * The mark of a device on which this account has signed in before, or null. It lets nobody in; it
 * keeps out of the crowd of strangers whose wrong tries are counted together. After OWASP's "Slow
 * Down Online Guessing Attacks with Device Cookies".
 */
export function knownDevice(req: PayloadRequest, account: string): string | null {
  const [device, ...marks] = read(req)
  if (!device) return null
  const own = markOf(req, device, account)
  return marks.some((mark) => isSame(mark, own)) ? `${account} ${device}` : null
}

/** Remembers that this account has signed in on this device. */
export function rememberDevice(req: PayloadRequest, account: string): void {
  const [device = randomBytes(16).toString('base64url'), ...marks] = read(req)
  const own = markOf(req, device, account)
  const kept = [own, ...marks.filter((mark) => mark !== own)].slice(0, MOST_ACCOUNTS)
  const secure = env.serverUrl.startsWith('https:') ? '; Secure' : ''
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append(
    'Set-Cookie',
    `${NAME}=${[device, ...kept].join('.')}; Path=${req.payload.config.routes.api}; Max-Age=${HALF_A_YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
  )
}

function read({ headers }: PayloadRequest): string[] {
  return (parseCookies(headers).get(NAME) ?? '').split('.').filter(Boolean)
}

function markOf({ payload }: PayloadRequest, device: string, account: string): string {
  const words = JSON.stringify(['device', device, account])
  return createHmac('sha256', payload.secret).update(words).digest('base64url').slice(0, 22)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
