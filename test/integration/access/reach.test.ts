import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, Task, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let administrator: User
let lead: User
let officer: User
let neighbour: User
/** Of the sibling agency, approved and public: everybody sees it. */
let theirs: Activity
let ours: Activity

const SCHEDULE = { start: '2018-03-01T06:30', durationMinutes: 15 }

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  channel = await makeChannel(payload)
  administrator = await makeUser(payload, 'administrator', tree.city)
  lead = await makeUser(payload, 'lead', tree.own)
  officer = await makeUser(payload, 'officer', tree.own)
  neighbour = await makeUser(payload, 'officer', tree.sibling)
  const trail = [{ at: '2018-02-01', to: 'approved' as const, remark: 'nội bộ', by: lead.id }]
  theirs = await makeActivity(payload, {
    agency: tree.sibling,
    channel,
    data: { trail, executors: [tree.sibling.id] },
  })
  ours = await makeActivity(payload, { agency: tree.own, channel, data: { trail } })
})

describe('a document of somebody else', () => {
  it('cannot be created in, moved to or copied into their agency', async () => {
    const created = await rest(payload, 'POST', '/api/activities', {
      as: officer,
      body: { title: 'x', agency: tree.sibling.id, channel: channel.id, schedule: SCHEDULE },
    })
    expect(created.status).toBe(403)
    const draft = await makeActivity(payload, {
      agency: tree.own,
      channel,
      data: { state: 'draft' },
    })
    const moved = await rest(payload, 'PATCH', `/api/activities/${draft.id}`, {
      as: officer,
      body: { agency: tree.parent.id },
    })
    expect(moved.status).toBe(403)
  })

  it('can be copied, and the copy is a draft of the own agency without their executors', async () => {
    const path = `/api/activities/${theirs.id}/duplicate?depth=0`
    const refused = await rest(payload, 'POST', path, { as: officer, body: {} })
    expect(refused.status).toBe(400)
    const copied = await rest(payload, 'POST', path, { as: officer, body: { executors: [] } })
    expect(copied.body.doc).toMatchObject({ agency: tree.own.id, state: 'draft' })
    expect(copied.body.doc).not.toHaveProperty('trail.0')
  })

  it('gets no exception from us, even when we say that it is ours', async () => {
    const { status } = await rest(payload, 'POST', '/api/occurrence-exceptions', {
      as: officer,
      body: {
        activity: theirs.id,
        agency: tree.own.id,
        originalStart: '2018-03-01T06:30',
        kind: 'cancelled',
        reason: 'x',
      },
    })
    expect(status).toBe(403)
  })

  it('cannot be named in ours while we do not see it', async () => {
    const hidden = await makeActivity(payload, {
      agency: tree.sibling,
      channel,
      data: { state: 'draft' },
    })
    const logged = await rest(payload, 'POST', '/api/logs', {
      as: officer,
      body: {
        activity: hidden.id,
        agency: tree.own.id,
        channel: channel.id,
        date: '2018-03-01',
        originalStart: '2018-03-01T06:30',
        state: 'aired',
      },
    })
    expect(logged.status).toBeGreaterThanOrEqual(400)
    expect(logged.status).toBeLessThan(500)
    const task = await taskOf(tree.sibling.id)
    const linked = await rest(payload, 'PATCH', `/api/activities/${ours.id}`, {
      as: lead,
      body: { tasks: [task.id] },
    })
    expect(linked.status).toBe(400)
    expect(JSON.stringify(linked.body)).toContain('không tồn tại hoặc bạn không có quyền xem')
  })

  it('is not written by naming its plan, nor by copying a task without naming one', async () => {
    const task = await taskOf(tree.parent.id)
    const copied = await rest(payload, 'POST', `/api/tasks/${task.id}/duplicate`, {
      as: officer,
      body: {},
    })
    expect(copied.status).toBe(403)
    const added = await rest(payload, 'POST', '/api/tasks', {
      as: officer,
      body: { text: 'x', plan: task.plan },
    })
    expect(added.status).toBe(403)
  })

  async function taskOf(issuer: string): Promise<Task> {
    const plan = await payload.create({
      collection: 'plans',
      data: { title: 'Kế hoạch', issuer, level: 'agency', state: 'issued' },
      depth: 0,
    })
    return payload.create({
      collection: 'tasks',
      data: { text: 'Nhiệm vụ', plan: plan.id },
      depth: 0,
    })
  }
})

describe('what belongs inside', () => {
  it('remarks are not shown to the public nor to other agencies, but to our own people', async () => {
    const read = (as?: User) => rest(payload, 'GET', `/api/activities/${ours.id}?depth=0`, { as })
    expect((await read()).body.trail).toEqual([])
    expect((await read(neighbour)).body.trail).toEqual([])
    expect((await read(officer)).body.trail).toMatchObject([{ remark: 'nội bộ' }])
  })

  it('remarks cannot be guessed by searching for them', async () => {
    const search = (as?: User) =>
      rest(payload, 'GET', '/api/activities?where[trail.remark][like]=n', { as })
    expect((await search()).status).toBe(400)
    expect((await search(neighbour)).status).toBe(400)
  })

  it('a name is shown where somebody did something, an address never', async () => {
    const { body } = await rest(payload, 'GET', `/api/activities/${ours.id}?depth=3`, {
      as: officer,
    })
    expect(body.trail).toMatchObject([{ byName: lead.name }])
    expect(JSON.stringify(body)).not.toContain(lead.email)
  })

  it('colleagues are seen by those who lead them only', async () => {
    const names = async (as: User) => {
      const { body } = await rest(payload, 'GET', '/api/users?limit=100&sort=name', { as })
      return (body.docs as User[]).map((user) => user.name)
    }
    expect(await names(officer)).toEqual([officer.name])
    expect(await names(lead)).toEqual([lead.name, officer.name])
  })
})

describe('fields that only code writes', () => {
  it('nobody gives himself a role, an agency or a mark of demonstration', async () => {
    const { body } = await rest(payload, 'PATCH', `/api/users/${officer.id}?depth=0`, {
      as: officer,
      body: { role: 'administrator', agency: tree.city.id, demo: true },
    })
    expect(body.doc).toMatchObject({ role: 'officer', agency: tree.own.id, demo: false })
  })

  it('nobody approves by writing the state', async () => {
    const { body } = await rest(payload, 'POST', '/api/activities?depth=0', {
      as: lead,
      body: {
        title: 'x',
        agency: tree.own.id,
        channel: channel.id,
        schedule: SCHEDULE,
        state: 'approved',
        trail: [{ at: 'x', to: 'approved' }],
      },
    })
    expect(body.doc).toMatchObject({ state: 'draft' })
    expect(body.doc).not.toHaveProperty('trail.0')
  })
})

describe('ways in', () => {
  it('nobody becomes the first user through the API', async () => {
    const { status } = await rest(payload, 'POST', '/api/users/first-register', {
      body: {
        email: 'a@example.vn',
        password: 'a-long-password',
        name: 'x',
        role: 'administrator',
      },
    })
    expect(status).toBe(403)
  })

  it('the server fetches no file from an address it is given', async () => {
    const { status } = await rest(payload, 'POST', '/api/media', {
      as: officer,
      body: { alt: 'x', url: 'http://127.0.0.1:9/x.png', filename: 'x.png' },
    })
    expect(status).toBe(400)
  })

  it('nobody locks a document in the name of another', async () => {
    const { status } = await rest(payload, 'POST', '/api/payload-locked-documents', {
      as: officer,
      body: {
        document: { relationTo: 'activities', value: ours.id },
        user: { relationTo: 'users', value: administrator.id },
      },
    })
    expect(status).toBe(403)
  })

  it('somebody without an agency neither sees nor changes what belongs to agencies', async () => {
    const stray = await makeUser(payload, 'officer')
    const path = '/api/activities?where[title][exists]=true'
    const { body } = await rest(payload, 'PATCH', path, { as: stray, body: { title: 'x' } })
    expect(body.docs).toEqual([])
    expect((await rest(payload, 'DELETE', path, { as: stray })).body.docs).toEqual([])
  })
})
