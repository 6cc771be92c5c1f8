import { Router } from 'express'
import type { Payload } from 'payload'
import { checkWrites } from '@/database/checkWrites'
import { databaseTrouble, RETRY_AFTER_SECONDS } from '@/database/databaseTrouble'
import { slugs } from '@/slugs'

/** A database that takes longer than this does not serve anybody. */
const READY_WITHIN_MS = 2_000

type Options = { payload: Payload; isStopping: () => boolean }

/**
 * `/healthz`: the process answers. `/readyz`: the database answers too, in time, what is written is
 * stored, and the server is not about to stop; else 503, so that a proxy sends nobody here.
 */
export function healthRoutes({ payload, isStopping }: Options): Router {
  const router = Router()
  const probe = oneAtATime(async () => {
    await payload.db.findOne({ collection: slugs.users, where: {} })
    await checkWrites(payload)
  })
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    try {
      if (isStopping()) throw new Error('stopping')
      await within(READY_WITHIN_MS, probe())
      res.json({ status: 'ready' })
    } catch (error) {
      // An election is asked about every few seconds: one line each, not a stack.
      const trouble = databaseTrouble(error)
      payload.logger.error(
        trouble ? { trouble, msg: 'not ready' } : { err: error, msg: 'not ready' },
      )
      res.set('Retry-After', String(RETRY_AFTER_SECONDS))
      res.status(503).json({ status: 'not ready' })
    }
  })
  return router
}

/** A database that hangs shall not collect questions: later callers wait for the first one. */
function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let asking: Promise<void> | undefined
  return () => {
    asking ??= ask().finally(() => (asking = undefined))
    return asking
  }
}

async function within(ms: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  try {
    await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
