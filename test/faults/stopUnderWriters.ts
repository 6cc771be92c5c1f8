import type { Scenario } from './scenario'
import { startServer } from './startServer'
import { compare, savedCodes, startWriters } from './writers'

/** SIGTERM while twenty writers save as fast as they can. */
export const stopUnderWriters: Scenario = async ({ folder, port }) => {
  const server = startServer({ folder, port })
  if (!(await server.ready())) throw new Error(server.said())
  const writers = await startWriters(server.url, 20)
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  const began = Date.now()
  const code = await server.end('SIGTERM')
  const note = `ended with ${code} after ${((Date.now() - began) / 1000).toFixed(1)} s`
  await writers.stop()

  const again = startServer({ folder, port })
  await again.ready()
  const compared = compare(writers, await savedCodes(again.url))
  await again.end('SIGTERM')
  return [{ scenario: 'SIGTERM under 20 writers', ...compared, note }]
}
