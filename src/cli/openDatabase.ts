import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { seedReference } from '@/seed/reference/seedReference'
import { checkStorage } from './checkStorage'
import { prepareDatabase } from './prepareDatabase'

/**
 * The database for a command that may run before any first start: with its tables, and with the
 * catalogues filled once (`preparing` is called before). What Payload has to say goes to stderr, since
 * stdout belongs to the command's result.
 */
export async function openDatabase(preparing: () => void): Promise<Payload> {
  await checkStorage()
  const { default: config } = await import('@payload-config')
  const resolved = await config
  const logger = { options: { level: 'error' }, destination: process.stderr }
  resolved.logger = logger as unknown as SanitizedConfig['logger']
  const payload = await getPayload({ config: resolved })
  await prepareDatabase(payload, {
    waiting: preparing,
    work: async (lease) => {
      const { totalDocs } = await payload.count({ collection: 'agencies' })
      if (totalDocs > 0) return
      preparing()
      await seedReference(payload, lease)
    },
  })
  return payload
}
