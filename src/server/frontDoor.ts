import express, { type Express, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import { env } from '@/env'
import { answerUnavailable } from '@/server/middleware/answerUnavailable'
import { checkAddress } from '@/server/middleware/checkAddress'
import { keepPersonalUncached } from '@/server/middleware/keepPersonalUncached'
import { limitBody } from '@/server/middleware/limitBody'
import { limitRates } from '@/server/middleware/limitRates'
import { logRequests } from '@/server/middleware/logRequests'
import { readOnAfterAnswer } from '@/server/middleware/readOnAfterAnswer'
import { refuseWhileStopping } from '@/server/middleware/refuseWhileStopping'
import { securityHeaders } from '@/server/middleware/securityHeaders'
import { tellClientAddress } from '@/server/middleware/tellClientAddress'
import { warnOfUnknownProxy } from '@/server/middleware/warnOfUnknownProxy'
import { vietnameseByDefault } from '@/server/middleware/vietnameseByDefault'
import { feedRoutes } from '@/server/routes/feeds'
import { healthRoutes } from '@/server/routes/health'

type Options = {
  payload: Payload
  /** Answers everything that is no route of our own: pages, admin and API. */
  handle: (req: Request, res: Response) => Promise<void> | void
  /** The server finishes what it has begun and takes nothing new. */
  isStopping?: () => boolean
  /** For each address; those of the environment unless a test sends a thousand requests. */
  limits?: Parameters<typeof limitRates>[0]
}

const LIMITS = {
  signIns: env.failedSignInsPer15Minutes,
  writes: env.writesPerMinute,
  feeds: env.feedsPerMinute,
}

/**
 * The front door: guards and own routes first, then Next. No global body parser: it would empty the
 * body before Payload reads it. Every route here needs a row in test/integration/access/table.
 */
export function frontDoor({
  payload,
  handle,
  isStopping = () => false,
  limits = LIMITS,
}: Options): Express {
  const front = express()
  front.disable('x-powered-by')
  front.set('trust proxy', env.trustedProxies)
  if (env.logRequests) front.use(logRequests((line) => void process.stdout.write(`${line}\n`)))
  front.use(
    securityHeaders({
      https: env.serverUrl.startsWith('https:'),
      development: env.nodeEnv === 'development',
    }),
  )
  front.use(warnOfUnknownProxy(env.trustedProxies, (words) => payload.logger.warn(words)))
  front.use(readOnAfterAnswer)
  front.use(checkAddress)
  front.use(healthRoutes({ payload, isStopping }))
  front.use(refuseWhileStopping(isStopping))
  front.use(limitRates(limits))
  front.use(answerUnavailable)
  front.use(feedRoutes(payload))
  front.use(keepPersonalUncached)
  front.use(limitBody(payload))
  front.use(tellClientAddress)
  front.use(vietnameseByDefault)
  front.use((req, res) => handle(req, res))
  return front
}
