import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Answer = { errors?: { code: string; message: string }[] }

/** Conflicts are looked for from today on, so the tests live two to five weeks ahead. */
const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')
const monday = today.add({ days: 14 + ((8 - today.dayOfWeek) % 7) })
const until = monday.add({ days: 20 }).toString().replaceAll('-', '')

describe('conflicts on the way to approval', () => {
  let payload: Payload
  let tree: AgencyTree
  let radio: Channel
  const people = {} as Record<'officer' | 'lead', User>

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload, 'WHY')
    radio = await makeChannel(payload, { code: 'commune-radio' })
    people.officer = await makeUser(payload, 'officer', tree.parent)
    people.lead = await makeUser(payload, 'lead', tree.parent)
    await payload.update({
      collection: 'agencies',
      id: tree.own.id,
      data: { station: { sessionsPerDay: 2, minutesPerSession: 15, weekdays: [1, 2, 3, 4, 5] } },
      depth: 0,
    })
  })

  const schedule = (time: string, more: Partial<Activity['schedule']> = {}) => ({
    start: `${monday.toString()}T${time}`,
    durationMinutes: 15,
    timeZone: 'Asia/Ho_Chi_Minh',
    rrule: `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=${until}`,
    holidayPolicy: 'air' as const,
    weekendPolicy: 'air' as const,
    ...more,
  })
  const broadcast = (time: string, data: Partial<Activity> = {}) =>
    makeActivity(payload, {
      agency: tree.parent,
      channel: radio,
      data: { executors: [tree.own.id], schedule: schedule(time), ...data },
    })

  const move = async (id: string, verb: string, as: User) => {
    const answer = await rest(payload, 'POST', `/api/activities/${id}/${verb}`, { as, body: {} })
    return { status: answer.status, ...(answer.body as unknown as Answer) }
  }
  const long = () => schedule('05:30', { durationMinutes: 20 })

  it('saves a draft freely, hands it in only with a reason, and shows who gave it', async () => {
    const { id } = await broadcast('05:30', { state: 'draft', schedule: long() })
    const refused = await move(id, 'submit', people.officer)
    expect([refused.status, refused.errors?.[0]?.code]).toEqual([409, 'conflictsUnexplained'])
    expect(refused.errors?.[0]?.message).toContain(
      'own (WHY) có buổi phát dài 20 phút, mức cho phép là 15 phút một buổi',
    )
    const path = `/api/activities/${id}`
    const body = { conflictReason: 'Theo chỉ đạo của Ban Tuyên giáo' }
    expect((await rest(payload, 'PATCH', path, { as: people.officer, body })).status).toBe(200)
    expect((await move(id, 'submit', people.officer)).status).toBe(200)
    const read = await rest(payload, 'GET', `${path}?depth=0`, { as: people.lead })
    expect(read.body.conflictReason).toBe(body.conflictReason)
    const [entry] = read.body.trail as NonNullable<Activity['trail']>
    expect(entry).toMatchObject({
      to: 'submitted',
      by: people.officer.id,
      remark: body.conflictReason,
    })
    expect((await move(id, 'approve', people.lead)).status).toBe(200)
    const seen = await rest(payload, 'GET', `${path}?depth=0`)
    expect(seen.body.title).toBe('Bản tin cải cách hành chính')
    expect(seen.body).not.toHaveProperty('conflictReason')
    await payload.delete({ collection: 'activities', id })
  })

  it('looks again before approval, since others may have come in between', async () => {
    const { id } = await broadcast('05:30', { state: 'draft' })
    expect((await move(id, 'submit', people.officer)).status).toBe(200)
    const other = await broadcast('05:30')
    const refused = await move(id, 'approve', people.lead)
    expect(refused.errors?.[0]?.code).toBe('conflictsUnexplained')
    await payload.delete({ collection: 'activities', id: other.id })
    expect((await move(id, 'approve', people.lead)).status).toBe(200)
    await payload.delete({ collection: 'activities', id })
  })

  it('asks again for what the reason was not given for', async () => {
    const { id } = await broadcast('05:30', { state: 'draft', schedule: long() })
    const explain = (conflictReason: string, as: User) =>
      rest(payload, 'PATCH', `/api/activities/${id}`, { as, body: { conflictReason } })
    await explain('Bản tin đặc biệt dài', people.officer)
    expect((await move(id, 'submit', people.officer)).status).toBe(200)
    const other = await broadcast('05:40')
    const refused = await move(id, 'approve', people.lead)
    expect([refused.status, refused.errors?.[0]?.code]).toEqual([409, 'conflictsUnexplained'])
    expect(refused.errors?.[0]?.message).toContain('Trùng giờ với')
    expect(refused.errors?.[0]?.message).not.toContain('buổi phát dài 20 phút')
    await explain('Bản tin đặc biệt dài, phát chồng theo chỉ đạo', people.lead)
    expect((await move(id, 'approve', people.lead)).status).toBe(200)
    const { body } = await rest(payload, 'GET', `/api/activities/${id}`, { as: people.lead })
    expect(body).not.toHaveProperty('explained')
    for (const each of [id, other.id]) await payload.delete({ collection: 'activities', id: each })
  })
})
