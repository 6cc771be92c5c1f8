import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'

/** What would fill the log without telling anything. */
const SILENT = /^\/(?:_next\/|healthz$|readyz$|favicon)/

/** Links that carry a token in their path, however they are written. */
const SECRET_PATH = /^(.*?\/(?:reset|verify|rieng)\/).+$/i

/**
 * One line of JSON for every request answered: when, who from, what, how it ended, how long it took.
 * Neither queries nor bodies nor headers, since they may carry secrets and personal data. The id is
 * in the answer too (`X-Request-Id`), so that a person can quote it.
 */
export function logRequests(write: (line: string) => void): RequestHandler {
  return (req, res, next) => {
    const id = randomUUID()
    res.set('X-Request-Id', id)
    if (SILENT.test(req.path)) return next()
    const started = performance.now()
    // Asked now: whoever has hung up has no address any more, and a throw at the end ends the process.
    const { ip: from, method, path } = req
    res.once('close', () => {
      write(
        JSON.stringify({
          time: new Date().toISOString(),
          id,
          from,
          method,
          path: path.replace(SECRET_PATH, '$1…'),
          status: res.writableFinished ? res.statusCode : 'aborted',
          ms: Math.round(performance.now() - started),
        }),
      )
    })
    next()
  }
}
