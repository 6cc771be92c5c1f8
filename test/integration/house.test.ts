import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { env } from '@/env'
import { getTestPayload } from '../helpers/getTestPayload'
import { type AgencyTree, makeAgencyTree } from '../helpers/makeAgencyTree'
import { makeUser } from '../helpers/makeUser'
import { rest } from '../helpers/rest'

let payload: Payload
let tree: AgencyTree

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
})

describe('the database of this lane', () => {
  it('is the one the lane is named after', () => {
    expect(process.env.TEST_LANE).toBe(env.databaseKind)
    expect(payload.db.name).toBe(env.databaseKind === 'mongodb' ? 'mongoose' : 'sqlite')
  })

  it('gives ids that are strings', () => {
    expect(typeof tree.own.id).toBe('string')
  })

  it('takes back what a transaction wrote when it is broken off', async () => {
    const before = await payload.count({ collection: 'topics' })
    const req = await createLocalReq({}, payload)
    expect(await initTransaction(req)).toBe(true)
    await payload.create({
      collection: 'topics',
      data: { code: 'gone', name: 'Gone' } as never,
      req,
    })
    await killTransaction(req)
    expect(await payload.count({ collection: 'topics' })).toEqual(before)
  })

  it('keeps what a transaction wrote when it is committed', async () => {
    const before = await payload.count({ collection: 'topics' })
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({
      collection: 'topics',
      data: { code: 'kept', name: 'Kept' } as never,
      req,
    })
    await commitTransaction(req)
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(before.totalDocs + 1)
  })
})

describe('the API answered in this process', () => {
  it('lets somebody sign in and see who they are', async () => {
    const officer = await makeUser(payload, 'officer', tree.own)
    const { status, body } = await rest(payload, 'GET', '/api/users/me', { as: officer })
    expect(status).toBe(200)
    expect(body).toMatchObject({ user: { email: officer.email, role: 'officer' } })
  })

  it('refuses a stranger', async () => {
    expect(await rest(payload, 'GET', '/api/users')).toMatchObject({ status: 403 })
    const data = { code: 'x', name: 'x' }
    expect(await rest(payload, 'POST', '/api/topics', { body: data })).toMatchObject({
      status: 403,
    })
  })

  it('shows an agency with its superiors in order', async () => {
    const officer = await makeUser(payload, 'officer', tree.own)
    const { body } = await rest(payload, 'GET', `/api/agencies/${tree.child.id}?depth=0`, {
      as: officer,
    })
    expect(body.ancestors).toEqual([tree.city.id, tree.parent.id, tree.own.id])
  })
})
