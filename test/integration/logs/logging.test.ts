import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, Log, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Answer = { doc?: Log; errors?: { message: string; code: string }[] }

describe('logging what was broadcast', () => {
  let payload: Payload
  let tree: AgencyTree
  let channel: Channel
  let press: Channel
  let activity: Activity
  let day = 0
  const people = {} as Record<'commune' | 'colleague' | 'district' | 'other' | 'viewer', User>

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    channel = await makeChannel(payload)
    press = await makeChannel(payload, { code: 'bao_in' })
    people.commune = await makeUser(payload, 'commune', tree.own)
    people.colleague = await makeUser(payload, 'commune', tree.own)
    people.district = await makeUser(payload, 'district', tree.parent)
    people.other = await makeUser(payload, 'officer', tree.other)
    people.viewer = await makeUser(payload, 'viewer', tree.own)
    activity = await makeActivity(payload, {
      agency: tree.parent,
      channel,
      data: {
        executors: [tree.own.id, tree.sibling.id],
        schedule: {
          start: '2018-03-01T06:30',
          durationMinutes: 15,
          timeZone: 'Asia/Ho_Chi_Minh',
          rrule: 'FREQ=DAILY',
          holidayPolicy: 'air',
          weekendPolicy: 'air',
        },
      },
    })
  })

  /** A slot nobody has logged yet, one day further each time. */
  const freshStart = () =>
    new Date(Date.UTC(2018, 2, 1 + day++)).toISOString().slice(0, 10) + 'T06:30'
  const slot = (data: Partial<Log> = {}): Partial<Log> => ({
    activity: activity.id,
    agency: tree.own.id,
    originalStart: freshStart(),
    state: 'aired',
    measures: { airings: 1, minutes: 15 },
    ...data,
  })
  const log = async (as: User | undefined, data: Partial<Log>) => {
    const { status, body } = await rest(payload, 'POST', '/api/logs', { as, body: data })
    const { doc, errors } = body as Answer
    return { status, doc, code: errors?.[0]?.code, message: errors?.[0]?.message }
  }

  it('takes channel, day, key and person from the slot, whatever is sent', async () => {
    const { status, doc } = await log(people.commune, {
      ...slot(),
      date: '2020-01-01',
      occurrenceKey: 'mine',
      loggedBy: people.district.id,
      channel: press.id,
    })
    expect(status).toBe(201)
    const saved = await payload.findByID({ collection: 'logs', id: doc?.id ?? '', depth: 0 })
    expect(saved).toMatchObject({
      channel: channel.id,
      date: saved.originalStart?.slice(0, 10),
      time: '06:30',
      loggedBy: people.commune.id,
      occurrenceKey: `${activity.id}|${tree.own.id}|${saved.originalStart}`,
    })
  })

  it('saves exactly one of ten logs of one slot at once; nine learn who was first', async () => {
    const one = slot()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        log(i % 2 ? people.commune : people.colleague, { ...one }),
      ),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array<number>(9).fill(409)])
    const first = answers.find(({ status }) => status === 201)
    const { name } = first?.doc?.loggedBy === people.commune.id ? people.commune : people.colleague
    for (const { status, code, message } of answers) {
      if (status === 201) continue
      expect(code).toBe('alreadyLogged')
      expect(message).toContain(`Đồng chí ${name} đã ghi`)
      expect(message).toMatch(/\d\d:\d\d \d\d\/\d\d\/\d{4}/)
    }
    const { totalDocs } = await payload.count({
      collection: 'logs',
      where: { originalStart: { equals: one.originalStart } },
    })
    expect(totalDocs).toBe(1)
  })

  it('lets two stations log the same broadcast, each for itself', async () => {
    const one = slot()
    expect((await log(people.commune, one)).status).toBe(201)
    expect((await log(people.district, { ...one, agency: tree.sibling.id })).status).toBe(201)
  })

  it('refuses the log of another agency', async () => {
    const answers = [
      await log(people.commune, slot({ agency: tree.sibling.id })),
      await log(people.other, slot()),
      await log(people.viewer, slot()),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(answers[0]?.message).toContain('đơn vị')
    expect((await log(undefined, slot())).status).toBe(401)
  })

  it('refuses an agency that was not asked to carry it out', async () => {
    const { status, code } = await log(people.district, slot({ agency: tree.parent.id }))
    expect([status, code]).toEqual([400, 'notExecutor'])
  })

  it('refuses a log in the future', async () => {
    const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
    const { status, code } = await log(people.commune, slot({ originalStart: `${tomorrow}T06:30` }))
    expect([status, code]).toEqual([400, 'logInFuture'])
    const unplanned = { state: 'aired', title: 'Bão', channel: channel.id, date: tomorrow } as const
    expect((await log(people.commune, unplanned)).code).toBe('logInFuture')
  })

  it('refuses a time the schedule does not have, and nonsense for one', async () => {
    for (const originalStart of ['2018-03-05T06:31', '2018-02-28T06:30', 'x', '2018-02-30T06:30']) {
      const { status, message } = await log(people.commune, slot({ originalStart }))
      expect(status).toBe(400)
      expect(message?.length).toBeGreaterThan(10)
    }
  })

  it('refuses what was cancelled, and puts what was moved on its new day', async () => {
    const cancelled = slot()
    const moved = slot()
    const shared = { activity: activity.id, agency: tree.parent.id, key: '', reason: 'Mất điện' }
    await payload.create({
      collection: 'occurrence-exceptions',
      data: { ...shared, originalStart: cancelled.originalStart ?? '', kind: 'cancelled' },
    })
    await payload.create({
      collection: 'occurrence-exceptions',
      data: {
        ...shared,
        originalStart: moved.originalStart ?? '',
        kind: 'moved',
        newStart: '2018-09-09T18:00',
      },
    })
    const refused = await log(people.commune, cancelled)
    expect([refused.status, refused.code]).toEqual([400, 'slotCancelled'])
    expect(refused.message).toContain('Mất điện')
    const { doc } = await log(people.commune, moved)
    expect([doc?.date, doc?.time]).toEqual(['2018-09-09', '18:00'])
  })

  it('refuses what is not approved', async () => {
    const draft = await makeActivity(payload, {
      agency: tree.own,
      channel,
      data: { state: 'submitted' },
    })
    const { code } = await log(people.commune, slot({ activity: draft.id }))
    expect(code).toBe('notApproved')
  })

  it('names the unit, not its code, when the channel is not counted in it', async () => {
    const { status, message } = await log(people.commune, slot({ measures: { copies: 100 } }))
    expect(status).toBe(400)
    expect(message).toContain('bản (tờ, cuốn)')
  })

  it('wants a reason for what was not aired', async () => {
    const one = slot({ state: 'missed' })
    expect((await log(people.commune, one)).code).toBe('logReasonMissing')
    const { doc } = await log(people.commune, { ...one, reason: 'power' })
    expect(doc?.measures?.airings ?? null).toBe(null)
  })

  it('takes unplanned work, as often as it happened', async () => {
    const one = {
      state: 'aired',
      title: 'Tin khẩn về bão',
      channel: channel.id,
      date: '2018-03-05',
      measures: { airings: 2 },
    } as const
    const [first, second] = [await log(people.commune, one), await log(people.commune, one)]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.doc?.agency).toBe(tree.own.id)
    expect((await log(people.commune, { ...one, title: undefined })).code).toBe('logTitleMissing')
    expect((await log(people.commune, { ...one, channel: undefined })).code).toBe('channelMissing')
  })

  it('corrects figures and result, never whose slot it is', async () => {
    const { doc } = await log(people.commune, slot())
    const { body, status } = await rest(payload, 'PATCH', `/api/logs/${doc?.id}?depth=0`, {
      as: people.colleague,
      body: {
        state: 'late',
        time: '07:05',
        originalStart: '2018-03-01T06:30',
        date: '2018-01-01',
        channel: press.id,
        measures: { airings: 2 },
      },
    })
    expect(status).toBe(200)
    const changed = (body as { doc: Log }).doc
    expect(changed).toMatchObject({
      state: 'late',
      time: '07:05',
      date: doc?.date,
      originalStart: doc?.originalStart,
      occurrenceKey: doc?.occurrenceKey,
      channel: doc?.channel,
    })
    expect(changed.measures).toMatchObject({ airings: 2, minutes: 15 })
    const bad = await rest(payload, 'PATCH', `/api/logs/${doc?.id}`, {
      as: people.commune,
      body: { state: 'missed' },
    })
    expect(bad.status).toBe(400)
  })

  it('can be taken back by who logged it or by the district, not by a colleague', async () => {
    const remove = async (as: User, id = '') =>
      (await rest(payload, 'DELETE', `/api/logs/${id}`, { as })).status
    const one = slot()
    const { doc } = await log(people.commune, one)
    expect(await remove(people.colleague, doc?.id)).toBeGreaterThanOrEqual(403)
    expect(await remove(people.commune, doc?.id)).toBe(200)
    const again = await log(people.colleague, one)
    expect(again.status).toBe(201)
    expect(await remove(people.district, again.doc?.id)).toBe(200)
  })
})
