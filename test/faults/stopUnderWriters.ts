import type { Scenario } from './scenario'
import { startServer } from './startServer'
import { compare, savedCodes, startWriters } from './writers'

/** What a server that stops may answer: the writes under way, a refusal, then a closed port. */
const WHOLE = new Set(['201', '503', 'ECONNREFUSED'])

/** SIGTERM while twenty writers save as fast as they can: no connection may be broken. */
export const stopUnderWriters: Scenario = async ({ folder, port }) => {
  const server = startServer({ folder, port })
  if (!(await server.ready())) throw new Error(server.said())
  const writers = await startWriters(server.url, 20)
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  const began = Date.now()
  const code = await server.end('SIGTERM')
  const took = Date.now() - began
  await writers.stop()
  const broken = Object.keys(writers.answers).filter((answer) => !WHOLE.has(answer))
  const expected = code === 0 && broken.length === 0
  const seconds = (took / 1000).toFixed(1)
  const note = `ended with ${code} after ${seconds} s${broken.length > 0 ? `, broken: ${broken.join(', ')}` : ''}`

  const again = startServer({ folder, port })
  await again.ready()
  const compared = compare(writers, await savedCodes(again.url))
  await again.end('SIGTERM')
  return [{ scenario: 'SIGTERM under 20 writers', ...compared, expected, note }]
}
