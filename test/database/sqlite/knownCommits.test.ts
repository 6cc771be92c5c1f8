import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Client } from '@libsql/client'
import { readFileSync } from 'node:fs'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { Payload } from 'payload'
import { logOnce } from '@/database/sqlite/logOnce'
import { env } from '@/env'
import type { Topic, User } from '@/payload-types'
import { insertDocuments } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser, TEST_PASSWORD } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const { version } = JSON.parse(readFileSync('node_modules/payload/package.json', 'utf8')) as {
  version: string
}
const FULL = 'SQLITE_FULL: database or disk is full'

let payload: Payload
let admin: User
let kept: Topic

beforeAll(async () => {
  payload = await getTestPayload()
  admin = await makeUser(payload, 'administrator')
  kept = await payload.create(topic('kept'))
  await rest(payload, 'GET', '/api/topics', { as: admin }) // signs in
})

const topic = (code: string) =>
  ({ collection: 'topics', data: { name: code, set: 'test', code } }) as const

const everything = async () => {
  const { docs } = await payload.find({ collection: 'topics', pagination: false, depth: 0 })
  const user = await payload.db.findOne({
    collection: 'users',
    where: { id: { equals: admin.id } },
  })
  return { docs, user }
}

/** Every COMMIT fails, as on a disk that is full: what was written until then is rolled back. */
async function whileNoCommitWorks<T>(work: () => Promise<T>): Promise<T> {
  const { client } = payload.db as unknown as { client: Client }
  const { transaction } = client
  client.transaction = async () => {
    const begun = await transaction.call(client)
    const commit = async () => {
      await begun.rollback()
      throw new Error(FULL)
    }
    return { ...begun, commit }
  }
  try {
    return await work()
  } finally {
    client.transaction = transaction
  }
}

describe(`a COMMIT that fails under Payload ${version}`, () => {
  const as = () => ({ as: admin })
  it.each<[string, () => Promise<{ status: number }>]>([
    ['creating', () => rest(payload, 'POST', '/api/topics', { ...as(), body: topic('a').data })],
    [
      'changing one',
      () => rest(payload, 'PATCH', `/api/topics/${kept.id}`, { ...as(), body: { name: 'other' } }),
    ],
    [
      'changing many',
      () =>
        rest(payload, 'PATCH', '/api/topics?where[set][equals]=test', {
          ...as(),
          body: { name: 'other' },
        }),
    ],
    ['deleting one', () => rest(payload, 'DELETE', `/api/topics/${kept.id}`, as())],
    ['deleting many', () => rest(payload, 'DELETE', '/api/topics?where[set][equals]=test', as())],
    [
      'signing in',
      () =>
        rest(payload, 'POST', '/api/users/login', {
          body: { email: admin.email, password: TEST_PASSWORD },
        }),
    ],
    [
      'changing settings',
      () => rest(payload, 'POST', '/api/globals/settings', { ...as(), body: {} }),
    ],
  ])('is a 503, and nothing is changed: %s', async (_what, ask) => {
    const before = await everything()
    expect((await whileNoCommitWorks(ask)).status).toBe(503)
    expect(await everything()).toEqual(before)
    expect((await ask()).status).toBeLessThan(300)
    kept = await payload.create(topic(newId()))
  })

  it('is an error for every unit of work of our own, many rows at once among them', async () => {
    const req = await createLocalReq({}, payload)
    const docs = [{ id: newId(), name: 'x', set: 'x', code: 'x' }]
    const insert = () => insertDocuments({ payload, collection: 'topics', docs, req })
    const before = await everything()
    await expect(whileNoCommitWorks(() => unitOfWork(req, insert))).rejects.toThrow(FULL)
    expect(await everything()).toEqual(before)
  })

  it('would be taken for a success by Payload’s own transactions, which is why ours are used', async () => {
    const made = sqliteAdapter({ client: { url: env.databaseUri }, transactionOptions: {} })
    const theirs = made.init({ payload })
    await whileNoCommitWorks(async () => {
      const id = await theirs.beginTransaction.call(payload.db)
      await expect(theirs.commitTransaction.call(payload.db, id ?? '')).resolves.toBeUndefined()
    })
  })
})

describe('a transaction that was rolled back', () => {
  it('by SQLite itself stores nothing of what comes after', async () => {
    const req = await createLocalReq({}, payload)
    const { client } = payload.db as unknown as { client: Client }
    const before = await everything()
    const { rows } = await client.execute('PRAGMA page_count')
    await client.execute(`PRAGMA max_page_count = ${Number(rows[0]?.[0])}`)
    await initTransaction(req)
    const long = { ...topic('long'), data: { ...topic('long').data, name: 'x'.repeat(90_000) } }
    await expect(payload.db.create({ ...long, req })).rejects.toThrow()
    await expect(payload.db.create({ ...topic('short'), req })).rejects.toThrow()
    await expect(commitTransaction(req)).rejects.toThrow('disk is full')
    await client.execute(`PRAGMA max_page_count = ${2 ** 31}`)
    expect(await everything()).toEqual(before)
  })
})

describe('the log', () => {
  it('tells of a failing disk once, not for every request that met it', () => {
    const error = jest.fn()
    const logger = { error } as unknown as Payload['logger']
    logOnce(logger)
    const wrapped = new Error('Failed query', { cause: new Error(FULL) })
    for (let index = 0; index < 60; index++) logger.error({ err: wrapped })
    logger.error(wrapped)
    expect(error).not.toHaveBeenCalled()
    logger.error({ err: new Error('something else') })
    expect(error).toHaveBeenCalledTimes(1)
  })
})
