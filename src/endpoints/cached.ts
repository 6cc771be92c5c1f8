import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/**
 * An answer that browsers ask about again and get only when it changed. What the public sees may be
 * kept by proxies for a minute; what somebody sees by signing in stays with that person.
 */
export function cached(req: PayloadRequest, value: unknown): Response {
  const body = JSON.stringify(value)
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = {
    ETag: etag,
    Vary: 'Cookie, Authorization',
    'Cache-Control': req.user ? 'private, no-cache' : 'public, max-age=60',
  }
  const asked = req.headers.get('if-none-match') ?? ''
  if (asked.split(',').some((tag) => tag.trim() === etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}
