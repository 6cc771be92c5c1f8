import type { Request, RequestHandler } from 'express'

/** How long a proxy or a browser may show what everybody may see. */
const PUBLIC = 'public, max-age=60'
const PERSONAL = 'private, no-store'

/**
 * What the API answers to somebody signed in, and every refusal, is kept by nobody; what it answers to
 * everybody may be. An answer that says something of itself keeps it. Pages say "no-store" by
 * themselves: each carries a nonce of its own.
 */
export const keepPersonalUncached: RequestHandler = (req, res, next) => {
  if (!req.path.startsWith('/api/')) return next()
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => typeof res
  const withCaching = (...args: unknown[]) => {
    const [status = res.statusCode] = args
    const open = isPublicRead(req) && [200, 206, 304].includes(Number(status))
    if (!open) res.setHeader('Cache-Control', PERSONAL)
    else if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', PUBLIC)
    res.vary('Cookie, Authorization')
    return writeHead(...args)
  }
  res.writeHead = withCaching as typeof res.writeHead
  next()
}

/** The account pages answer by who asks even when nobody does. */
function isPublicRead({ method, headers, path }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (/^\/api\/(?:users|access|payload-)/.test(path)) return false
  return headers.authorization === undefined && !/-token=/.test(headers.cookie ?? '')
}
