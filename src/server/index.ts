import express, { type Express } from 'express'
import helmet from 'helmet'
import next from 'next'
import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { env } from '@/env'
import { healthRoutes } from '@/server/routes/health'

export type RunningServer = { server: Server; port: number; stop: () => Promise<void> }

/**
 * The front door: Express owns the process and answers health, and hands everything else to Next
 * (admin, API and pages). No global body parser: it would break Payload's own.
 */
export async function startServer(payload: Payload): Promise<RunningServer> {
  const dev = !env.isProduction
  const app = next({ dev, dir: process.cwd(), port: env.port })
  await app.prepare()
  const handle = app.getRequestHandler()

  const front: Express = express()
  front.disable('x-powered-by')
  front.set('trust proxy', env.trustedProxies)
  front.use(helmet({ contentSecurityPolicy: false }))
  front.use(healthRoutes(payload))
  front.use((req, res) => handle(req, res))

  const server = await new Promise<Server>((resolve, reject) => {
    const listening = front.listen(env.port, (error) =>
      error ? reject(error) : resolve(listening),
    )
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  return { server, port, stop: () => stop(server, app.close.bind(app), payload) }
}

/** Finishes requests under way, then closes Next and the database. */
async function stop(server: Server, closeNext: () => Promise<void>, payload: Payload) {
  server.closeIdleConnections()
  await new Promise((resolve) => server.close(resolve))
  await closeNext()
  await payload.destroy()
}
