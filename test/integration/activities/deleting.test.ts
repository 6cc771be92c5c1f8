import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

describe('deleting a draft', () => {
  let payload: Payload
  let tree: AgencyTree
  let channel: Channel
  let officer: User

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    channel = await makeChannel(payload)
    officer = await makeUser(payload, 'officer', tree.own)
  })

  const draft = () => makeActivity(payload, { agency: tree.own, channel, data: { state: 'draft' } })
  const remove = (id: string) =>
    rest(payload, 'DELETE', `/api/activities/${id}?depth=0`, { as: officer })
  const left = async (collection: 'occurrence-exceptions' | 'series-changes', id: string) =>
    (await payload.count({ collection, where: { activity: { equals: id } } })).totalDocs

  it('takes along what was changed in its calendar', async () => {
    const { id } = await draft()
    const changed = await rest(payload, 'POST', `/api/activities/${id}/series`, {
      as: officer,
      body: {
        scope: 'this',
        originalStart: '2018-03-05T06:30',
        change: { kind: 'cancel' },
        reason: 'Mất điện',
      },
    })
    expect(changed.status).toBe(200)
    expect(await left('occurrence-exceptions', id)).toBe(1)
    expect((await remove(id)).status).toBe(200)
    expect(await left('occurrence-exceptions', id)).toBe(0)
    expect(await left('series-changes', id)).toBe(0)
  })

  it('is refused once something was logged, which stays', async () => {
    const { id } = await draft()
    await payload.create({
      collection: 'logs',
      data: {
        activity: id,
        agency: tree.own.id,
        channel: channel.id,
        originalStart: '2018-03-05T06:30',
        date: '2018-03-05',
        state: 'aired',
        occurrenceKey: `${id}|${tree.own.id}|2018-03-05T06:30`,
      },
      depth: 0,
    })
    const { status, body } = await remove(id)
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('đã ghi nhật ký nên không xóa được')
    expect((await payload.findByID({ collection: 'activities', id, depth: 0 })).id).toBe(id)
  })
})
