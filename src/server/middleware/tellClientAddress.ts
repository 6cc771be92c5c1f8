import type { RequestHandler } from 'express'

/** Where a request comes from, for what lies behind the front door; nobody else can say it. */
export const tellClientAddress: RequestHandler = (req, _res, next) => {
  req.headers['x-client-address'] = req.ip ?? ''
  next()
}
