import type { RequestHandler } from 'express'
import { DomainError } from '@/domain/DomainError'
import { answerError } from '@/server/answerError'

const RETRY_AFTER_SECONDS = 10

/**
 * What arrives once the server is stopping is refused with a sentence. Its body is read first: a
 * connection closed over unread bytes is reset, and the answer lost with it.
 */
export function refuseWhileStopping(isStopping: () => boolean): RequestHandler {
  return (req, res, next) => {
    if (!isStopping()) return next()
    req.resume()
    req.once('end', () => {
      res.set('Connection', 'close').set('Retry-After', String(RETRY_AFTER_SECONDS))
      answerError(req, res, 503, new DomainError('stopping'))
    })
  }
}
