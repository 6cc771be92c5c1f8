import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { env } from '@/env'
import { DEMO_ACCOUNTS, DEMO_DOMAIN } from '@/seed/demo/accounts'
import { seedDemo } from '@/seed/demo/seedDemo'
import { firstAdministrator } from '@/seed/firstAdministrator'
import { seedReference } from '@/seed/reference/seedReference'
import { migrateEmbedded } from '@/server/migrateEmbedded'
import { checkStorage } from './checkStorage'
import { putBackUndecided } from '../../collections/Media/files/storedFiles'
import { ensureBuilt } from './ensureBuilt'
import { say, secondsSince } from './say'

const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/**
 * `npm start`: builds what is missing, migrates, fills the catalogues and the demo, creates the first
 * administrator, serves. Each step looks first and does only what is missing.
 */
export async function startApplication(): Promise<void> {
  checkStorage()
  if (env.isProduction) await ensureBuilt()
  // After the build, which needs the memory: Payload and Next are large.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  await migrateEmbedded(payload)
  await putBackUndecided()
  say('database', { where: whereKept() })
  if (env.databaseKind === 'mongodb' && !hasTransactions(payload)) say('noReplicaSet')
  await fillDatabase(payload)

  const { startServer } = await import('@/server')
  const running = await startServer(payload)
  const stop = () => {
    say('stop')
    void running.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  say('ready', { address: env.serverUrl || `http://localhost:${running.port}` })
}

async function fillDatabase(payload: Payload): Promise<void> {
  const began = performance.now()
  const reference = await seedReference(payload)
  if (reference) say('reference', { ...reference, seconds: secondsSince(began) })

  const administrator = await firstAdministrator(payload)
  if (administrator) {
    say('administrator', { email: administrator.email })
    if (administrator.madeUpPassword) say('password', { password: administrator.madeUpPassword })
  }
  if (env.demo) await fillDemo(payload)
}

async function fillDemo(payload: Payload): Promise<void> {
  const began = performance.now()
  const today = Temporal.Now.plainDateISO(TIME_ZONE).toString()
  const demo = await seedDemo(payload, today)
  if (!demo) return say('demoStays')
  const { activities, logs, password } = demo
  say('demo', { activities, logs, seconds: secondsSince(began) })
  const names = DEMO_ACCOUNTS.map(({ name }) => name).join(', ')
  say('demoAccounts', { names, at: `@${DEMO_DOMAIN}`, password })
}

/** Without user and password, which a MongoDB address may hold. */
const whereKept = () => env.databaseUri.replace(/\/\/[^@/]*@/, '//')

const hasTransactions = (payload: Payload) =>
  !!(payload.db as unknown as MongooseAdapter).connection.getClient().options.replicaSet
