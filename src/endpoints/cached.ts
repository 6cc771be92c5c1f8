import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/**
 * An answer that can be asked about again and is sent only when it changed. What the public sees may be
 * kept by proxies for a minute; what somebody sees by signing in is kept by nobody, since offices
 * share computers.
 */
export function cached(req: PayloadRequest, value: unknown): Response {
  const body = JSON.stringify(value)
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = {
    ETag: etag,
    Vary: 'Cookie, Authorization',
    'Cache-Control': req.user ? 'private, no-store' : 'public, max-age=60',
  }
  const asked = req.headers.get('if-none-match') ?? ''
  if (asked.split(',').some((tag) => tag.trim() === etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}
