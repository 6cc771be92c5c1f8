import type { RequestHandler } from 'express'

/** More than that and the sender is cut off, though it may miss the answer by that. */
const MOST_READ_ON = 32 * 1024 * 1024

/**
 * A request that is answered before its body was read leaves the rest in the connection, and the next
 * one on it would wait for ever behind whoever stopped reading: what is left is read and forgotten.
 * Closing the connection instead would break off the sender before it sees the answer.
 */
export const readOnAfterAnswer: RequestHandler = (req, res, next) => {
  res.once('finish', () => {
    if (req.complete) return
    let read = 0
    req.removeAllListeners('readable').removeAllListeners('data')
    req.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > MOST_READ_ON) req.destroy()
    })
  })
  next()
}
