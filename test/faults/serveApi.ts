import type { Request, Response } from 'express'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { handleEndpoints, type Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { requestAsNext } from '../helpers/requestAsNext'

/** The front door with Payload's API behind it, as in production but for the pages. */
export async function serveApi(payload: Payload) {
  const handle = async (req: Request, res: Response) => {
    const answer = await handleEndpoints({
      config: payload.config as never,
      request: requestAsNext(req),
    })
    res.status(answer.status)
    answer.headers.forEach((value, name) => void res.append(name, value))
    res.end(Buffer.from(await answer.arrayBuffer()))
  }
  const server = frontDoor({ payload, handle }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
