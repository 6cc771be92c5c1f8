import { beforeAll, describe, expect, it } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { seedReference } from '@/seed/reference/seedReference'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'
import { planImportProcess } from '../../helpers/planImportProcess'

const FILE = fileURLToPath(new URL('../../fixtures/tasks.tsv', import.meta.url))

let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
})

const importPlan = (args: string[], killAt?: string) => planImportProcess(uri, args, killAt)

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
