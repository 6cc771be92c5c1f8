import { Router } from 'express'
import type { Payload } from 'payload'
import path from 'node:path'
import { RETRY_AFTER_SECONDS } from '@/database/databaseTrouble'
import { env } from '@/env'
import { roomIn } from '@/files/roomIn'
import { checkWrites } from '@/database/checkWrites'
import { slugs } from '@/slugs'

/** A database that takes longer than this does not serve anybody. */
const READY_WITHIN_MS = 2_000

type Options = { payload: Payload; isStopping: () => boolean }

/** Less room than that (bytes) takes no upload, and hardly a row. */
const LEAST_ROOM = 1024 * 1024

/**
 * `/healthz`: the process answers. `/readyz`: the database answers too, in time, what is written is
 * stored, uploads as well, and the server is not about to stop; else 503, so that a proxy sends nobody
 * here. Asked every few seconds, it writes one line into the log when that changes.
 */
export function healthRoutes({ payload, isStopping }: Options): Router {
  const router = Router()
  const probe = oneAtATime(async () => {
    await payload.db.findOne({ collection: slugs.users, where: {} })
    await checkWrites(payload)
    await mustHaveRoom()
  })
  let ready = true
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    try {
      if (isStopping()) throw new Error('stopping')
      await within(READY_WITHIN_MS, probe())
      if (!ready) payload.logger.info('ready again')
      ready = true
      res.json({ status: 'ready' })
    } catch (error) {
      if (ready) payload.logger.error(`not ready: ${(error as Error).message}`)
      ready = false
      res.set('Retry-After', String(RETRY_AFTER_SECONDS))
      res.status(503).json({ status: 'not ready' })
    }
  })
  return router
}

/** What must have room, by the variable that set it. */
const FOLDERS = {
  MEDIA_DIR: env.mediaDir,
  ...(env.databaseKind === 'sqlite' && {
    DATABASE_URI: path.dirname(path.resolve(env.databaseUri.slice('file:'.length))),
  }),
}

/** @throws naming the folder in which nothing can be stored */
async function mustHaveRoom(): Promise<void> {
  for (const [name, folder] of Object.entries(FOLDERS)) {
    if ((await roomIn(folder)) >= LEAST_ROOM) continue
    throw new Error(`${name}: ${folder} is full or cannot be written`)
  }
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
