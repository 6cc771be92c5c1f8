import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let administrator: User
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  channel = await makeChannel(payload)
  administrator = await makeUser(payload, 'administrator', tree.city)
  officer = await makeUser(payload, 'officer', tree.own)
})

const sentences = (body: Record<string, unknown>) =>
  (body.errors as { message: string }[]).map(({ message }) => message)

describe('a request that makes no sense gets a 4xx and a sentence', () => {
  it.each([
    ['a body that is missing', undefined],
    ['a body that is null', null],
    ['a body that is a text', 'x'],
    ['a body that is a list', [1, 2]],
    ['texts where a structure belongs', { title: ['x'], schedule: 'x' }],
    [
      'a number where dates belong',
      { title: 'x', schedule: { start: '2018-03-01T06:30', exdates: 5 } },
    ],
    ['an unknown channel', { title: 'x', channel: 'xyz', schedule: { start: '2018-03-01T06:30' } }],
    ['a day that does not exist', { title: 'x', schedule: { start: '2018-02-30T06:30' } }],
  ])('%s', async (_what, body) => {
    const activity = body instanceof Object && 'title' in body
    const whole = activity ? { channel: channel.id, ...body } : body
    const answer = await rest(payload, 'POST', '/api/activities', { as: officer, body: whole })
    expect([answer.status, sentences(answer.body)]).toEqual([400, [expect.stringMatching(/\S/)]])
  })

  it('JSON that is none', async () => {
    const { status } = await rest(payload, 'POST', '/api/activities', {
      as: officer,
      headers: { 'Content-Type': 'application/json' },
      body: new FormData(),
    })
    expect(status).toBe(400)
  })

  it.each([
    ['an unknown field', 'where[nope][equals]=1', 400],
    ['an unknown operator', 'where[code][wat]=1', 400],
    ['a place where there are none', 'where[code][near]=1,2,3', 400],
    ['a structure as a value', 'where[code][in][a]=x', 400],
    ['a relation to nothing', 'where[parent][equals]=xyz', 200],
    ['an unknown order', 'sort=nope', 400],
    ['a page before the first', 'page=-3', 200],
    ['a depth that is no number', 'depth=abc', 200],
  ])('a query with %s', async (_what, query, status) => {
    expect((await rest(payload, 'GET', `/api/agencies?${query}`)).status).toBe(status)
  })

  it.each(['GET', 'PATCH', 'DELETE'] as const)('%s of an id that is none', async (method) => {
    const body = method === 'PATCH' ? {} : undefined
    const { status } = await rest(payload, method, '/api/logs/xyz', { as: administrator, body })
    expect(status).toBe(404)
  })

  it('a code that is taken', async () => {
    const answer = await rest(payload, 'POST', '/api/channels', {
      as: administrator,
      body: channel,
    })
    expect(answer.status).toBe(400)
  })

  it('an address that is taken', async () => {
    const { email } = officer
    const { status } = await rest(payload, 'POST', '/api/users', {
      as: administrator,
      body: { name: 'x', email, password: 'a-long-password', role: 'officer' },
    })
    expect(status).toBe(400)
  })

  it('a sign-in with structures instead of words', async () => {
    const { status } = await rest(payload, 'POST', '/api/users/login', {
      body: { email: { $ne: 1 }, password: { $ne: 1 } },
    })
    expect(status).toBe(400)
  })
})

describe('nobody takes a whole table at once', () => {
  it.each(['0', '-1', 'abc', '99999999999'])('limit=%s', async (limit) => {
    const { body } = await rest(payload, 'GET', `/api/agencies?limit=${limit}&depth=0`)
    expect(body).toMatchObject({ limit: 200, totalDocs: 6 })
  })

  it('somebody who is signed in gets more, not all', async () => {
    const { body } = await rest(payload, 'GET', '/api/agencies?limit=0&depth=0', { as: officer })
    expect(body.limit).toBe(1000)
  })
})

describe('ids', () => {
  it('are given by us, not by the request', async () => {
    const { body } = await rest(payload, 'POST', '/api/topics', {
      as: administrator,
      body: { id: 'mine', name: 'x', code: 'ids' },
    })
    expect((body.doc as { id: string }).id).not.toBe('mine')
  })
})
