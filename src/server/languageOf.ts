import type { IncomingMessage } from 'node:http'

/**
 * The language a request is answered in, page and endpoint alike: Vietnamese until English is chosen,
 * which is remembered in a cookie. Not as the browser asks: many office computers have an English one.
 */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): 'vi' | 'en' {
  const chosen = /(?:^|;\s*)payload-lng=(\w+)/.exec(headers.cookie ?? '')?.[1]
  return chosen === 'en' ? 'en' : 'vi'
}
