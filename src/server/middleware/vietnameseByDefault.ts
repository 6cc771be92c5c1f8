import type { RequestHandler } from 'express'
import { languageOf } from '@/server/languageOf'

/** Payload would follow the browser: pages and what they ask the API for are in one language, `languageOf`. */
export const vietnameseByDefault: RequestHandler = (req, _res, next) => {
  req.headers['accept-language'] = languageOf(req)
  next()
}
