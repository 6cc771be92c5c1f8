import { getPayload } from 'payload'
import { hasTransactions } from '@/database/hasTransactions'
import { env } from '@/env'
import { checkStorage } from './checkStorage'
import { ensureBuilt } from './ensureBuilt'
import { fillDatabase } from './fillDatabase'
import { prepareDatabase } from './prepareDatabase'
import { say } from './say'
import { settleUndecided, UNDECIDED_MS } from '../../collections/Media/files/settleUndecided'

/**
 * `npm start`: builds what is missing, migrates, fills the catalogues and the demo, creates the first
 * administrator, serves. Each step looks first and does only what is missing; of several processes
 * that start at once one does it, and the others wait.
 */
export async function startApplication(): Promise<void> {
  await checkStorage()
  if (env.isProduction) await ensureBuilt()
  // After the build, which needs the memory: Payload and Next are large.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  say('database', { where: whereKept() })
  if (!hasTransactions(payload)) say('noReplicaSet')
  await prepareDatabase(payload, {
    waiting: () => say('waiting'),
    work: (lease) => fillDatabase(payload, lease),
  })
  await settleUndecided(payload)
  // Once more for what a process that was killed just now has left.
  setTimeout(() => void settleUndecided(payload), UNDECIDED_MS + 60_000).unref()

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

/** Without user and password, which a MongoDB address may hold. */
const whereKept = () => env.databaseUri.replace(/\/\/[^@/]*@/, '//')
