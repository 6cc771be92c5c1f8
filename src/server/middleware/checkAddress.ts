import type { RequestHandler } from 'express'
import { DomainError } from '@/domain/DomainError'
import { answerError } from '@/server/answerError'

/**
 * An address that cannot be read (`%zz`, half a character) or holds a NUL gets a 400 here: each
 * router behind would trip over it in its own way.
 */
export const checkAddress: RequestHandler = (req, res, next) => {
  if (isReadable(req.originalUrl)) return next()
  answerError(req, res, 400, new DomainError('badAddress'))
}

function isReadable(address: string): boolean {
  const [path = '', query] = address.split(/\?(.*)/s)
  try {
    return !decodeURIComponent(path).includes('\u0000') && !/%00/.test(query ?? '')
  } catch {
    return false
  }
}
