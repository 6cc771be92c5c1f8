import { beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { seedReference } from '@/seed/reference/seedReference'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FILE = fileURLToPath(new URL('../../fixtures/tasks.tsv', import.meta.url))

let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
})

type Ended = { code: number | null; signal: string | null; out: string; err: string }

/**
 * Makes a process kill itself without a word once it has said this. From outside it would come too
 * late on a busy machine: what is left of the import takes less than a second.
 */
const killedAt = (text: string): string => {
  const script = `
    const { write } = process.stderr
    process.stderr.write = (said, ...rest) => {
      const done = write.call(process.stderr, said, ...rest)
      if (String(said).includes(${JSON.stringify(text)})) process.kill(process.pid, 'SIGKILL')
      return done
    }`
  return `--import data:text/javascript,${encodeURIComponent(script)}`
}

/** `npm run plan:import` on this lane's database; killed without a word at the first `killAt`. */
function importPlan(args: string[], killAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli/importPlan.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URI: uri,
      NODE_ENV: 'production',
      NODE_OPTIONS: killAt ? killedAt(killAt) : '',
    },
  })
  const ended: Ended = { code: null, signal: null, out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ ...ended, code, signal }))
  })
}

/** What marks the command's own connections, so that only its transactions are ended. */
const APP_NAME = 'killed-import'
const uri = env.databaseUri.startsWith('mongodb')
  ? `${env.databaseUri}&appName=${APP_NAME}`
  : env.databaseUri

type Connection = { db?: { admin(): { command(doc: object): Promise<unknown> } } }
type Sessions = { cursor: { firstBatch: { lsid: { id: unknown } }[] } }

/** MongoDB ends what a killed client left open after a minute; the next test does not wait for it. */
async function endAbandonedTransactions(): Promise<void> {
  if (!('connection' in payload.db)) return
  const admin = (payload.db as unknown as { connection: Connection }).connection.db?.admin()
  const pipeline = [
    { $currentOp: { idleSessions: true } },
    { $match: { type: 'idleSession', appName: APP_NAME } },
  ]
  const { cursor } = (await admin?.command({ aggregate: 1, pipeline, cursor: {} })) as Sessions
  const killSessions = cursor.firstBatch.map(({ lsid: { id } }) => ({ id }))
  if (killSessions.length) await admin?.command({ killSessions })
}

const tasks = async () => (await payload.count({ collection: 'tasks' })).totalDocs
const plans = async () => (await payload.count({ collection: 'plans' })).totalDocs

describe('an import that is killed', () => {
  it.each(['0/278', '100/278', '250/278'])(
    'when it has written %s leaves all or nothing',
    async (at) => {
      const { signal, err } = await importPlan([FILE], ` ${at} `)
      await endAbandonedTransactions()
      expect([signal, err]).toEqual(['SIGKILL', expect.stringContaining(at)])
      expect([
        [0, 0],
        [278, 5],
      ]).toContainEqual([await tasks(), await plans()])
    },
  )
})

describe('the command', () => {
  it('prints the result as JSON and nothing else, and 0 or 1 or 2 at its end', async () => {
    const checked = await importPlan([FILE, '--dry-run', '--json'])
    expect(checked).toMatchObject({ code: 0 })
    expect(JSON.parse(checked.out)).toMatchObject({
      rows: 278,
      problems: [],
      deadlines: { understood: 148, notUnderstood: 0 },
    })
    expect(await importPlan(['no-such-file.tsv'])).toMatchObject({ code: 2, out: '' })
    const refused = await importPlan([fileURLToPath(import.meta.url)])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).not.toContain('    at ')
  })
})
