import type { IncomingMessage } from 'node:http'

/**
 * The request as Next hands it to a route. Its body is the asked request itself, read as far as it is
 * asked for; `Readable.toWeb` is not the same: it throws where nobody can catch it when a body is
 * given up in the instant in which it ends.
 */
export function requestAsNext(asked: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(asked.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const hasBody = asked.method !== 'GET' && asked.method !== 'HEAD'
  return new Request(new URL(asked.url ?? '/', 'http://localhost:3000'), {
    method: asked.method,
    headers,
    ...(hasBody ? { body: asked, duplex: 'half' } : {}),
  } as unknown as RequestInit)
}
