import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** Requests under way get this long before they are cut off. */
const GRACE_MS = 10_000

/** So long (ms) what still arrives is refused with an answer; then nobody hears it any more. */
const LINGER_MS = 1_500

const LOOK_EVERY_MS = 50

type Connection = { answering: Set<ServerResponse>; bytes: number; silentSince: number }

/**
 * Follows the connections of a server, so that it can be stopped without breaking one: `stop` lets
 * requests under way finish, hears for a while what still arrives, on connections kept open and on
 * new ones, so that the front door can refuse it, and then closes. A connection is closed only once
 * it has been silent for that while. Closing idle ones at once, as Node does, breaks a request that is
 * on its way; closing the port at once resets those the system has taken for us and we not yet.
 */
export function stoppable(server: Server): (options?: { graceMs?: number }) => Promise<void> {
  const connections = new Map<Socket, Connection>()
  let stopping = false
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { answering: new Set(), bytes: 0, silentSince: Date.now() })
    socket.once('close', () => connections.delete(socket))
  })
  // Before the application gets the request.
  server.prependListener('request', ({ socket }: IncomingMessage, res: ServerResponse) => {
    const connection = connections.get(socket)
    connection?.answering.add(res)
    if (stopping) res.shouldKeepAlive = false
    res.once('close', () => {
      connection?.answering.delete(res)
      if (connection) connection.silentSince = Date.now()
    })
  })

  return async ({ graceMs = GRACE_MS } = {}) => {
    stopping = true
    const underWay = new Set([...connections.values()].flatMap(({ answering }) => [...answering]))
    for (const res of underWay) if (!res.headersSent) res.shouldKeepAlive = false
    const linger = Math.min(LINGER_MS, graceMs)
    let lastAnswer = Date.now()
    const look = setInterval(() => {
      for (const [socket, connection] of connections) {
        const { bytes, answering } = connection
        connection.bytes = socket.bytesRead
        // A request of which only a part has arrived is on its way as well.
        if (bytes !== connection.bytes) connection.silentSince = Date.now()
        const silent = Date.now() - connection.silentSince
        if (answering.size === 0 && silent >= linger) socket.destroySoon()
      }
      for (const res of underWay) if (res.closed) underWay.delete(res)
      if (underWay.size > 0) lastAnswer = Date.now()
      // Not the HTTP server's own way to close, which ends idle connections at once.
      else if (Date.now() - lastAnswer >= linger) NetServer.prototype.close.call(server)
    }, LOOK_EVERY_MS)
    const cut = setTimeout(() => {
      server.close()
      server.closeAllConnections()
    }, graceMs)
    await once(server, 'close')
    clearInterval(look)
    clearTimeout(cut)
    server.close() // ends what it does besides listening
  }
}
