import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { stoppable } from '@/server/stoppable'

/** The front door on a free port, Next left out. */
export async function openFrontDoor(payload: Payload) {
  const handle = (_req: unknown, res: { status: (code: number) => { end: () => void } }) =>
    res.status(404).end()
  const server = frontDoor({ payload, handle }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, close: () => stoppable(server)({ graceMs: 0 }) }
}
