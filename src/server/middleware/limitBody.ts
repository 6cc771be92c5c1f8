import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { BODY_LIMIT, UPLOAD_LIMIT } from '@/files/uploadLimits'
import { answerError } from '@/server/answerError'
import { uploadRoom } from '@/server/uploadRoom'

const MEGABYTE = 1024 * 1024
const RETRY_AFTER_SECONDS = 60

/**
 * Refuses bodies that are too large with a 413 before anything parses them, both those that say
 * their length and those that are streamed without one. Only a signed-in person's upload may be
 * large: Payload reads a form into memory before it asks who sent it. So there is room for some of
 * them at a time, and a 503 for those that come then.
 */
export function limitBody(payload: Pick<Payload, 'auth'>): RequestHandler {
  const takeRoom = uploadRoom()
  return async (req, res, next) => {
    const declared = req.headers['content-length']
    if (declared === undefined && req.headers['transfer-encoding'] === undefined) return next()
    const length = Number(declared ?? Infinity)
    if (length <= BODY_LIMIT) return next()
    const limit = (await mayUpload(req, payload)) ? UPLOAD_LIMIT : BODY_LIMIT
    if (declared !== undefined && length > limit) return refuse(limit, req, res)
    if (limit === UPLOAD_LIMIT && !takeRoom(Math.min(length, limit), res)) return sendAway(req, res)
    if (declared === undefined) stopStreamAt(limit, req, res)
    next()
  }
}

async function mayUpload(req: Request, payload: Pick<Payload, 'auth'>): Promise<boolean> {
  if (!req.headers['content-type']?.startsWith('multipart/')) return false
  const headers = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site']) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const { user } = await payload.auth({ headers })
  return !!user
}

/** Counts what arrives, whoever reads it, and ends the request when it is too much. */
function stopStreamAt(limit: number, req: Request, res: Response): void {
  const push = req.push.bind(req)
  let size = req.readableLength
  req.push = (chunk: Buffer | null, encoding) => {
    size += chunk?.length ?? 0
    if (size <= limit) return push(chunk, encoding)
    req.push = push
    refuse(limit, req, res)
    req.emit('error', new DomainError('bodyTooLarge'))
    return true
  }
}

function sendAway(req: Request, res: Response): void {
  res.set('Retry-After', String(RETRY_AFTER_SECONDS))
  answerError(req, res, 503, new DomainError('uploadsBusy'))
}

function refuse(limit: number, req: Request, res: Response): void {
  if (res.headersSent) return
  answerError(req, res, 413, new DomainError('bodyTooLarge', { max: `${limit / MEGABYTE} MB` }))
}
