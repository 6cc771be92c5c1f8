import { afterAll } from '@jest/globals'
import config from '@payload-config'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, type Migration, type Payload, type SanitizedConfig } from 'payload'
import { env } from '@/env'
import { migrations } from '@/migrations'

/**
 * Payload on this lane's own, fresh database, the very configuration the application runs with.
 * SQLite gets its tables from the migrations, as in production. Call it in `beforeAll`; what it
 * started is closed after the file's last test.
 */
export async function getTestPayload(): Promise<Payload> {
  const resolved = await config
  // What tests provoke on purpose is no news; whatever fails is thrown or answered anyway.
  const options = { level: process.env.TEST_LOG_LEVEL ?? 'fatal' }
  resolved.logger = { options } as unknown as SanitizedConfig['logger']
  const payload = await getPayload({ config: resolved })
  opened.add(payload)
  if (env.databaseKind === 'sqlite')
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  return payload
}

const opened = new Set<Payload>()

afterAll(async () => {
  for (const payload of opened) {
    if (env.databaseKind === 'mongodb') {
      const { connection } = payload.db as unknown as MongooseAdapter
      await connection.dropDatabase()
    }
    await payload.destroy()
  }
  opened.clear()
})
