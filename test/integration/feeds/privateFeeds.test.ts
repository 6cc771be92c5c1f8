import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel } from '@/payload-types'
import { logRequests } from '@/server/middleware/logRequests'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { openFrontDoor } from './openFrontDoor'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let door: Awaited<ReturnType<typeof openFrontDoor>>

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload, 'OWN')
  channel = await makeChannel(payload)
  door = await openFrontDoor(payload)
})

afterAll(() => door.close())

const make = (title: string, data: Partial<Activity>, agency = tree.own) => {
  const schedule = { ...SCHEDULE }
  return makeActivity(payload, { agency, channel, data: { title, schedule, ...data } })
}

const SCHEDULE: Activity['schedule'] = {
  start: '2018-03-01T06:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=DAILY',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}

/** An officer of `own` with a private calendar. */
async function subscriber() {
  const user = await makeUser(payload, 'officer', tree.own)
  const { status, body } = await rest(payload, 'POST', '/api/feeds/open', {
    as: user,
    body: { name: 'Điện thoại' },
  })
  expect(status).toBe(201)
  const { doc, path } = body as { doc: { id: string }; path: string }
  return { user, id: doc.id, path }
}

const read = async (path: string) => {
  const answer = await fetch(`${door.url}${path}`)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

describe('a private calendar', () => {
  it('shows what its owner sees of the own agency: approved and awaiting approval', async () => {
    await make('Nội bộ đã duyệt', { isPublic: false })
    await make('Chờ duyệt', { state: 'submitted' })
    await make('Bản nháp', { state: 'draft' })
    await make('Việc của cấp dưới', { isPublic: false }, tree.child)
    await make('Việc của phường bên', { isPublic: false }, tree.sibling)
    await make('Giao cho cơ quan', { executors: [tree.own.id] }, tree.parent)
    const { path } = await subscriber()
    const { status, headers, text } = await read(path)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-cache')
    const titles = [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title).sort()
    expect(titles).toEqual([
      'Chờ duyệt',
      'Giao cho cơ quan',
      'Nội bộ đã duyệt',
      'Việc của cấp dưới',
    ])
    expect(text).toContain('STATUS:TENTATIVE')
  })

  it('keeps no secret in the database, and tells it only once', async () => {
    const { user, id, path } = await subscriber()
    const token = path.split('/').at(-1)?.replace('.ics', '') ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const stored = await payload.findByID({ collection: 'feeds', id, depth: 0 })
    expect(JSON.stringify(stored)).not.toContain(token)
    const { body } = await rest(payload, 'GET', `/api/feeds/${id}?depth=0`, { as: user })
    expect(body).not.toHaveProperty('tokenHash')
    expect(body.name).toBe('Điện thoại')
  })

  it('is unknown at the old address after it was changed', async () => {
    const { user, id, path } = await subscriber()
    const { body } = await rest(payload, 'POST', `/api/feeds/${id}/rotate`, { as: user })
    expect((await read(path)).status).toBe(404)
    expect((await read(String(body.path))).status).toBe(200)
  })

  it('is gone for good when it is stopped, with a sentence', async () => {
    const { user, id, path } = await subscriber()
    await rest(payload, 'POST', `/api/feeds/${id}/revoke`, { as: user })
    const { status, text } = await read(path)
    expect(status).toBe(410)
    expect(text).toContain('đã ngừng dùng')
    expect((await rest(payload, 'POST', `/api/feeds/${id}/rotate`, { as: user })).status).toBe(404)
  })

  it('ends with the account', async () => {
    const { user, path } = await subscriber()
    await payload.delete({ collection: 'users', id: user.id })
    expect((await read(path)).status).toBe(410)
  })

  it('follows its owner to another agency', async () => {
    const { user, path } = await subscriber()
    const data = { agency: tree.sibling.id }
    await payload.update({ collection: 'users', id: user.id, data })
    const { text } = await read(path)
    expect(text).not.toContain('Nội bộ đã duyệt')
    expect(text).toContain('Việc của phường bên')
  })

  it('cannot be made without a name, nor without end', async () => {
    const user = await makeUser(payload, 'viewer', tree.own)
    const open = (name: string) =>
      rest(payload, 'POST', '/api/feeds/open', { as: user, body: { name } })
    expect((await open(' ')).status).toBe(400)
    for (let count = 0; count < 10; count++) expect((await open('x')).status).toBe(201)
    expect((await open('x')).status).toBe(400)
  })

  it.each(['/', '//', 'upper case'])(
    'answers at its own address only: not with %s',
    async (how) => {
      const { path } = await subscriber()
      const odd = how === 'upper case' ? path.replace('/rieng/', '/RIENG/') : `${path}${how}`
      expect((await read(odd)).status).toBe(404)
      expect((await read(path)).status).toBe(200)
    },
  )

  it.each([
    '/lich/rieng/abcdef.ics',
    '/lich/rieng/abcdef.ics/',
    '/lich/RIENG/abcdef.ICS',
    '/lich/rieng//abcdef/rieng/x',
  ])('leaves no secret in the log of requests: %s', (path) => {
    const lines: string[] = []
    const res = { set: jest.fn(), once: (_: string, done: () => void) => done(), statusCode: 200 }
    const req = { path, method: 'GET', ip: '::1' }
    logRequests((line) => lines.push(line))(req as never, res as never, () => undefined)
    expect(lines.join()).toMatch(/\/lich\/rieng\/…/i)
    expect(lines.join()).not.toContain('abcdef')
  })
})
