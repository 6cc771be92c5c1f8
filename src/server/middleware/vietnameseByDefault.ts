import type { RequestHandler } from 'express'

/**
 * The admin speaks Vietnamese until somebody chooses English in it: many office computers have an
 * English browser, and Payload would follow that. The API still answers in the language it is asked.
 */
export const vietnameseByDefault: RequestHandler = (req, _res, next) => {
  const chosen = /(?:^|;\s*)payload-lng=/.test(req.headers.cookie ?? '')
  if (!chosen && /^\/admin(?:\/|$)/.test(req.path)) req.headers['accept-language'] = 'vi'
  next()
}
