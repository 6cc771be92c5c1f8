import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Answered = {
  doc?: Pick<Activity, 'state' | 'trail'>
  errors?: { message: string; code: string }[]
}

describe('handing in and approving an activity', () => {
  let payload: Payload
  let tree: AgencyTree
  let channel: Channel
  const people = {} as Record<
    'officer' | 'lead' | 'viewer' | 'otherLead' | 'standing' | 'administrator' | 'commune',
    User
  >

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    channel = await makeChannel(payload)
    people.officer = await makeUser(payload, 'officer', tree.own)
    people.lead = await makeUser(payload, 'lead', tree.own)
    people.viewer = await makeUser(payload, 'viewer', tree.own)
    people.otherLead = await makeUser(payload, 'lead', tree.other)
    people.standing = await makeUser(payload, 'standing', tree.city)
    people.administrator = await makeUser(payload, 'administrator')
    people.commune = await makeUser(payload, 'commune', tree.child)
  })

  const draft = (data: Partial<Activity> = {}) =>
    makeActivity(payload, { agency: tree.own, channel, data: { state: 'draft', ...data } })

  const move = async (as: User | undefined, id: string, verb: string, remark?: string) => {
    const { status, body } = await rest(payload, 'POST', `/api/activities/${id}/${verb}`, {
      as,
      body: { remark },
    })
    return { status, ...(body as Answered) }
  }
  const stateOf = async (id: string) =>
    (await payload.findByID({ collection: 'activities', id, depth: 0 })).state

  it('goes from the officer to the lead, back with a remark, and is approved', async () => {
    const { id } = await draft()
    expect((await move(people.officer, id, 'submit')).doc?.state).toBe('submitted')
    const back = await move(people.lead, id, 'request-changes', 'Thêm giờ phát buổi chiều')
    expect(back.doc?.state).toBe('changesRequested')
    expect((await move(people.officer, id, 'submit')).status).toBe(200)
    const approved = await move(people.lead, id, 'approve')
    expect(approved.doc?.state).toBe('approved')
    expect(
      approved.doc?.trail?.map(({ by, from, to, remark }) => [
        typeof by === 'string' ? by : by?.id,
        from,
        to,
        remark ?? null,
      ]),
    ).toEqual([
      [people.officer.id, 'draft', 'submitted', null],
      [people.lead.id, 'submitted', 'changesRequested', 'Thêm giờ phát buổi chiều'],
      [people.officer.id, 'changesRequested', 'submitted', null],
      [people.lead.id, 'submitted', 'approved', null],
    ])
  })

  it('is not approved by an officer, a commune below, a viewer, another agency or nobody', async () => {
    const { id } = await draft({ state: 'submitted' })
    expect((await move(people.officer, id, 'approve')).status).toBe(403)
    expect((await move(people.viewer, id, 'approve')).status).toBe(403)
    expect((await move(people.standing, id, 'approve')).status).toBe(403)
    expect((await move(people.commune, id, 'approve')).status).toBe(404)
    expect((await move(people.otherLead, id, 'approve')).status).toBe(404)
    expect((await move(undefined, id, 'approve')).status).toBe(401)
    expect(await stateOf(id)).toBe('submitted')
  })

  it('may be approved by who wrote it; the trail shows that both were one person', async () => {
    const { id } = await draft()
    await move(people.lead, id, 'submit')
    const { doc } = await move(people.lead, id, 'approve')
    expect(doc?.state).toBe('approved')
    expect(doc?.trail).toHaveLength(2)
  })

  it('says in Vietnamese why a step is not possible, and names the state', async () => {
    const { id } = await draft({ state: 'approved' })
    const { status, errors } = await move(people.lead, id, 'submit')
    expect(status).toBe(409)
    expect(errors?.[0]?.message).toContain('Đã duyệt')
    const missing = await move(people.lead, id, 'cancel', '  ')
    expect([missing.status, missing.errors?.[0]?.code]).toEqual([400, 'remarkMissing'])
  })

  it('cannot be moved by writing the state field', async () => {
    const { id } = await draft()
    await rest(payload, 'PATCH', `/api/activities/${id}`, {
      as: people.lead,
      body: { state: 'approved', trail: [] },
    })
    expect(await stateOf(id)).toBe('draft')
    const { body } = await rest(payload, 'POST', '/api/activities', {
      as: people.officer,
      body: {
        title: 'Tự duyệt',
        channel: channel.id,
        agency: tree.own.id,
        state: 'approved',
        schedule: { start: '2018-03-01T06:30', durationMinutes: 15 },
      },
    })
    expect((body as { doc: Activity }).doc.state).toBe('draft')
  })

  it('answers 404 for an activity that does not exist, and 400 for a body that is no JSON', async () => {
    expect((await move(people.lead, 'no-such-id', 'approve')).status).toBe(404)
    const { id } = await draft()
    const { status, body } = await rest(payload, 'POST', `/api/activities/${id}/submit`, {
      as: people.officer,
      body: 'a text',
    })
    expect([status, (body as Answered).errors?.[0]?.code]).toEqual([400, 'badRequest'])
  })

  it('is decided once when two people decide at the same moment', async () => {
    const { id } = await draft({ state: 'submitted' })
    const answers = await Promise.all([
      move(people.lead, id, 'approve'),
      move(people.administrator, id, 'approve'),
      move(people.lead, id, 'request-changes', 'Chưa đạt'),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  })
})
