import type { Server } from 'node:http'

/** Requests under way get this long before they are cut off. */
const GRACE_MS = 10_000

/** Takes no new connections, lets requests under way finish, ends the rest after a while. */
export async function stopServer(server: Server, graceMs = GRACE_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  server.closeIdleConnections()
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
