import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { POST } from '@/app/(payload)/api/[...slug]/route'
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

describe('a value of another kind than its field names the field', () => {
  const schedule = { start: '2018-03-01T06:30' }
  it.each([
    ['a number for words', { title: 5 }, 'Tên hoạt động'],
    ['nothing for a schedule', { schedule: null }, 'Ngày bắt đầu'],
    ['a structure for a choice', { state: {} }, 'Trạng thái'],
    ['nothing for figures', { expected: null }, 'Khối lượng'],
    ['more than a page in a line', { title: 'x'.repeat(5_001) }, 'Tên hoạt động'],
    ['a figure nobody can mean', { expected: { minutes: 1.7e308 } }, 'phút'],
  ])('%s', async (_what, odd, field) => {
    const body = { title: 'x', channel: channel.id, schedule, ...odd }
    const answer = await rest(payload, 'POST', '/api/activities', { as: officer, body })
    expect(answer.status).toBe(400)
    expect(sentences(answer.body)).toEqual([expect.stringMatching(new RegExp(field, 'i'))])
  })
})

describe('a body that cannot be read', () => {
  const nested = '['.repeat(20_000) + ']'.repeat(20_000)
  const keys = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1])))
  it.each([
    ['nested twenty thousand deep', nested, 'application/json'],
    ['with a NUL', '{"title":"a\\u0000b"}', 'application/json'],
    ['cut off', '{"title":', 'application/json'],
    ['of more keys than any document has', keys(1_001), 'application/json'],
    ['a form without its border', '--x--', 'multipart/form-data'],
  ])('%s', async (_what, text, type) => {
    const answer = await restText(text, type)
    expect(answer).toEqual([400, 'bodyUnreadable'])
  })

  it('is none of as many keys as we let pass', async () => {
    expect(await restText(keys(1_000), 'application/json')).toEqual([403, undefined])
  })

  async function restText(text: string, type: string) {
    const url = 'http://localhost:3000/api/activities'
    const headers = { 'Content-Type': type }
    const request = new Request(url, { method: 'POST', headers, body: text })
    const response = await POST(request, { params: Promise.resolve({ slug: ['activities'] }) })
    const { errors } = (await response.json()) as { errors: { data?: { code: string } }[] }
    return [response.status, errors[0]?.data?.code]
  }
})

describe('a filter that is too large for a database', () => {
  const asked = async (where: object) => {
    const headers = {
      'X-Payload-HTTP-Method-Override': 'GET',
      'Content-Type': 'application/x-www-form-urlencoded',
    }
    const text = `where=${encodeURIComponent(JSON.stringify(where))}`
    const url = 'http://localhost:3000/api/agencies'
    const request = new Request(url, { method: 'POST', headers, body: text })
    const response = await POST(request, { params: Promise.resolve({ slug: ['agencies'] }) })
    return response.status
  }
  const times = <T>(count: number, value: T) => Array<T>(count).fill(value)
  const one = { code: { equals: 'x' } }

  it.each([
    ['conditions', { or: times(200, one) }, { or: times(201, one) }],
    [
      'words',
      { name: { like: times(200, 'a').join(' ') } },
      { name: { like: times(201, 'a').join(' ') } },
    ],
    [
      'words not to find',
      { name: { not_like: times(200, 'a').join(' ') } },
      { name: { not_like: times(201, 'a').join(' ') } },
    ],
    ['values', { code: { in: times(20_000, 'x') } }, { code: { in: times(20_001, 'x') } }],
  ])('by its %s gets a 400', async (_what, most, tooMany) => {
    expect([await asked(most), await asked(tooMany)]).toEqual([200, 400])
  })
})

describe('what is not there', () => {
  it.each(['/api/nope', '/api/payload-migrations', '/api/users/verify/x', '/api/media/paste-url'])(
    '%s is a 404 with a sentence',
    async (path) => {
      const answer = await rest(payload, 'POST', path, { as: administrator, body: {} })
      expect([answer.status, sentences(answer.body)]).toEqual([404, [expect.stringMatching(/ /)]])
    },
  )
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

describe('a list', () => {
  it('follows relations once, however deep it is asked for', async () => {
    const path = `/api/agencies?depth=4&where[id][equals]=${tree.child.id}`
    const { body } = await rest(payload, 'GET', path, { as: officer })
    const [first] = body.docs as { parent: { name: string; parent: unknown } }[]
    expect(first?.parent.name).toEqual(expect.any(String))
    expect(first?.parent.parent).toBe(tree.parent.id)
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
