import type { RequestHandler } from 'express'
import { UPLOAD_LIMIT } from '@/files/uploadLimits'

/**
 * A request that is answered before its body was read leaves the rest in the connection, and the next
 * one on it would wait for ever behind whoever stopped reading: what is left is read and forgotten, as
 * much as the largest upload. Closing the connection instead would break off the sender before it sees
 * the answer; beyond that much it is cut off all the same.
 */
export const readOnAfterAnswer: RequestHandler = (req, res, next) => {
  // Whoever gives a body up in the middle (a form of too many parts) would end the connection with it.
  req[Symbol.asyncIterator] = () => req.iterator({ destroyOnReturn: false })
  res.once('finish', () => {
    if (req.complete) return
    let read = 0
    req.removeAllListeners('readable').removeAllListeners('data')
    req.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > UPLOAD_LIMIT) req.destroy()
    })
  })
  next()
}
