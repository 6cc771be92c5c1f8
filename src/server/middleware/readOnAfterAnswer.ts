import type { RequestHandler } from 'express'

/**
 * A request that is answered before its body was read leaves the rest in the connection, and the next
 * one on it would wait for ever behind whoever stopped reading: what is left is read and forgotten.
 */
export const readOnAfterAnswer: RequestHandler = (req, res, next) => {
  res.once('finish', () => {
    if (req.complete) return
    req.removeAllListeners('data').removeAllListeners('readable').resume()
  })
  next()
}
