import * as route from '@/app/(payload)/api/[...slug]/route'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { TEST_PASSWORD } from './makeUser'

const HANDLERS = route

type Call = {
  /** Nobody is signed in without it. */
  as?: User
  /** Sent as JSON; a FormData is sent as it is. */
  body?: unknown
  headers?: Record<string, string>
}

type Answer = { status: number; body: Record<string, unknown>; response: Response }

/**
 * One request to `/api…` answered in this process: the real routes with access control on, no port.
 * @example await rest(payload, 'GET', '/api/logs?limit=1', { as: officer })
 */
export async function rest(
  payload: Payload,
  method: keyof typeof HANDLERS,
  path: string,
  { as, body, headers = {} }: Call = {},
): Promise<Answer> {
  const url = new URL(path, 'http://localhost:3000')
  const form = body instanceof FormData
  const request = new Request(url, {
    method,
    body: form ? body : body === undefined ? undefined : JSON.stringify(body),
    headers: {
      ...(body === undefined || form ? {} : { 'Content-Type': 'application/json' }),
      ...(as ? { Authorization: `JWT ${await tokenOf(payload, as)}` } : {}),
      ...headers,
    },
  })
  const slug = url.pathname
    .replace(/^\/api\/?/, '')
    .split('/')
    .map(decodeURIComponent)
  const response = await HANDLERS[method](request, { params: Promise.resolve({ slug }) })
  const json = response.headers.get('content-type')?.includes('json')
  const answer: unknown = json ? await response.clone().json() : {}
  return { status: response.status, body: answer as Answer['body'], response }
}

const tokens = new Map<string, Promise<string>>()

/** Signed in once: two sign-ins of one person at the same moment would meet in the database. */
export function tokenOf(payload: Payload, user: User): Promise<string> {
  const known = tokens.get(user.id) ?? signIn(payload, user)
  tokens.set(user.id, known)
  return known
}

/** The session is in its cookie alone; `rest` sends it as a header, which needs no cookie jar. */
export async function signIn(payload: Payload, { email }: User): Promise<string> {
  const body = { email, password: TEST_PASSWORD }
  const { response } = await rest(payload, 'POST', '/api/users/login', { body })
  const cookies = response.headers.getSetCookie().join()
  const token = /payload-token=([^;]+)/.exec(cookies)?.[1]
  if (!token) throw new Error(`${email} cannot sign in`)
  return token
}
