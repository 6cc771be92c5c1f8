import type { IncomingMessage } from 'node:http'

/** The reader's language as the admin remembers it, else as the browser asks; Vietnamese otherwise. */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): 'vi' | 'en' {
  const chosen = /(?:^|;\s*)payload-lng=(\w+)/.exec(headers.cookie ?? '')?.[1]
  const asked = chosen ?? headers['accept-language']?.slice(0, 2)
  return asked === 'en' ? 'en' : 'vi'
}
