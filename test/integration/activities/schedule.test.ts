import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

describe('an officer saving a schedule', () => {
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

  it.each([
    ['FREQ=SECONDLY', 'ruleTooFrequent'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'ruleNeverOccurs'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20301231', 'ruleCountAndUntil'],
    ['hằng ngày', 'ruleUnparsable'],
  ])('%s is told why, and the schedule stays as it was', async (rrule, code) => {
    const { id } = await makeActivity(payload, {
      agency: tree.own,
      channel,
      data: { state: 'draft' },
    })
    const before = await payload.findByID({ collection: 'activities', id, depth: 0 })
    const { status, body } = await rest(payload, 'PATCH', `/api/activities/${id}`, {
      as: officer,
      body: { schedule: { ...before.schedule, rrule } },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(code)
    const after = await payload.findByID({ collection: 'activities', id, depth: 0 })
    expect(after.schedule).toEqual(before.schedule)
  })

  it('keeps the last day that COUNT leads to, for the calendar to filter by', async () => {
    const { id } = await makeActivity(payload, {
      agency: tree.own,
      channel,
      data: { state: 'draft' },
    })
    const { schedule } = await payload.findByID({ collection: 'activities', id, depth: 0 })
    const { status, body } = await rest(payload, 'PATCH', `/api/activities/${id}`, {
      as: officer,
      body: { schedule: { ...schedule, start: '2018-03-05T05:30', rrule: 'FREQ=DAILY;COUNT=10' } },
    })
    expect(status).toBe(200)
    expect((body as { doc?: Activity }).doc?.schedule).toMatchObject({
      firstDate: '2018-03-05',
      lastDate: '2018-03-14',
    })
  })
})
