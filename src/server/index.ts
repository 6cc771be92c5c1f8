import next from 'next'
import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { env } from '@/env'
import { frontDoor } from '@/server/frontDoor'
import { stoppable } from '@/server/stoppable'

export type RunningServer = { server: Server; port: number; stop: () => Promise<void> }

/** One process: Express in front, Next behind it, one Payload shared by both. */
export async function startServer(payload: Payload): Promise<RunningServer> {
  const app = next({ dev: !env.isProduction, dir: process.cwd(), port: env.port })
  await app.prepare()
  const handle = app.getRequestHandler()

  let stopping: Promise<void> | undefined
  const front = frontDoor({ payload, handle, isStopping: () => stopping !== undefined })
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = front.listen(env.port, (error) =>
      error ? reject(error) : resolve(listening),
    )
  })
  const stopServer = stoppable(server)
  // Long enough for an upload over a slow line; a proxy's idle connections end on its side first.
  server.requestTimeout = 10 * 60_000
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 70_000

  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  const stop = () =>
    (stopping ??= stopServer().then(async () => {
      // Whatever becomes of the pages: the database is closed.
      await app.close().finally(() => payload.destroy())
    }))
  return { server, port, stop }
}
