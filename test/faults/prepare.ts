import { getPayload } from 'payload'
import { fillDatabase } from '@/cli/fillDatabase'
import { prepareDatabase } from '@/cli/prepareDatabase'
import { say } from '@/cli/say'

/** What `npm start` does before it serves. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await prepareDatabase(payload, {
  waiting: () => say('waiting'),
  work: (lease) => fillDatabase(payload, lease),
})
await payload.destroy()
process.exit(0)
