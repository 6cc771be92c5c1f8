import { Router } from 'express'
import type { Payload } from 'payload'
import { slugs } from '@/slugs'

/** `/healthz`: the process answers. `/readyz`: the database answers too, else 503. */
export function healthRoutes(payload: Payload): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    try {
      await payload.count({ collection: slugs.users })
      res.json({ status: 'ready' })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'readiness check failed' })
      res.status(503).json({ status: 'not ready' })
    }
  })
  return router
}
