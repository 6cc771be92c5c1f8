import { startMongodb } from '../helpers/startMongodb.mjs'

/** One server for the whole lane; each worker makes databases of its own on it. */
export async function prepareMongodb() {
  const server = await startMongodb()
  if ('reason' in server) return server
  return { env: { TEST_MONGODB_URI: server.uri }, about: server.about, stop: server.stop }
}
