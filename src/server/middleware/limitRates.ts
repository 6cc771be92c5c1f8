import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { DomainError } from '@/domain/DomainError'
import { answerError } from '@/server/answerError'

const MINUTE = 60_000

/** Ways to guess a password or to make the server send mail. */
const GUESSABLE = /^\/api\/[\w-]+\/(?:login|forgot-password|reset-password|unlock)\/?$/

/** Calendars to subscribe to, however their address is written. */
const FEED = /\.ics\/*$/i

/**
 * Failed sign-ins, writes through the API and calendars fetched, per address. A city's offices share
 * few addresses and a calendar service asks for many people, so all are generous; one account is guarded
 * much closer, see collections/Users/signIn.
 */
export function limitRates(limits: {
  signIns: number
  writes: number
  feeds: number
}): RequestHandler[] {
  return [
    limiter({
      windowMs: 15 * MINUTE,
      limit: limits.signIns,
      skipSuccessfulRequests: true,
      skip: (req) => req.method !== 'POST' || !GUESSABLE.test(req.path),
    }),
    limiter({ windowMs: MINUTE, limit: limits.writes, skip: (req) => !isWrite(req) }),
    limiter({ windowMs: MINUTE, limit: limits.feeds, skip: (req) => !FEED.test(req.path) }),
  ]
}

function limiter(options: Parameters<typeof rateLimit>[0]): RequestHandler {
  return rateLimit({
    ...options,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (req, res) => {
      const seconds = Number(res.getHeader('Retry-After') ?? 60)
      const minutes = Math.max(1, Math.ceil(seconds / 60))
      answerError(req, res, 429, new DomainError('tooManyRequests', { minutes }))
    },
  })
}

/** Long queries reach the API as a POST that says it is a GET. */
function isWrite(req: Request): boolean {
  if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return false
  if (!req.path.startsWith('/api/')) return false
  if (req.method !== 'POST') return true
  return (req.get('X-Payload-HTTP-Method-Override') ?? req.get('X-HTTP-Method-Override')) !== 'GET'
}
