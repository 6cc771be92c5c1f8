import config from '@payload-config'
import { getPayload } from 'payload'
import { startServer } from '@/server'

const payload = await getPayload({ config })
const running = await startServer(payload)
payload.logger.info(`http://localhost:${running.port}`)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)))
}
