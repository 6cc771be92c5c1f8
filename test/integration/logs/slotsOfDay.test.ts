import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

describe("the slots of a station's day", () => {
  let payload: Payload
  let tree: AgencyTree
  let morning: Activity
  let radio: Channel
  const people = {} as Record<'commune' | 'district' | 'other' | 'standing', User>

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload, 'S')
    radio = await makeChannel(payload, { code: 'slots' })
    people.commune = await makeUser(payload, 'commune', tree.own)
    people.district = await makeUser(payload, 'district', tree.parent)
    people.other = await makeUser(payload, 'officer', tree.other)
    people.standing = await makeUser(payload, 'standing', tree.other)
    morning = await makeActivity(payload, {
      agency: tree.parent,
      channel: radio,
      data: { executors: [tree.own.id, tree.sibling.id], expected: { airings: 1, minutes: 15 } },
    })
    await makeActivity(payload, {
      agency: tree.own,
      channel: radio,
      data: { title: 'Tin của phường' },
    })
    await makeActivity(payload, { agency: tree.own, channel: radio, data: { state: 'draft' } })
  })

  type Day = {
    date: string
    now: string
    stations: { id: string }[]
    slots: {
      agency: string
      title: string
      activity: string | null
      expected: Record<string, number>
      log: { state: string; own: boolean; by: string } | null
    }[]
  }
  const day = async (as: User | undefined, query = 'date=2018-03-06') => {
    const { status, body } = await rest(payload, 'GET', `/api/slots?${query}`, { as })
    return { status, ...(body as unknown as Day) }
  }

  it('lists what the station is to carry out itself, approved only, with the usual figures', async () => {
    const { slots, date, now } = await day(people.commune)
    expect(date).toBe('2018-03-06')
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    expect(slots.map(({ title, agency }) => [title, agency])).toEqual(
      expect.arrayContaining([
        [morning.title, tree.own.id],
        ['Tin của phường', tree.own.id],
      ]),
    )
    expect(slots).toHaveLength(2)
    expect(slots.find(({ activity }) => activity === morning.id)?.expected).toEqual({
      airings: 1,
      minutes: 15,
    })
  })

  it('gives a district all its stations, and one of them when asked', async () => {
    expect((await day(people.district)).slots).toHaveLength(3)
    const one = await day(people.district, `date=2018-03-06&agency=${tree.sibling.code}`)
    expect(one.slots.map(({ agency }) => agency)).toEqual([tree.sibling.id])
  })

  it('shows what was logged, by whom, and what was done beyond the plan', async () => {
    const body = { activity: morning.id, originalStart: '2018-03-06T06:30', state: 'aired' }
    await rest(payload, 'POST', '/api/logs', { as: people.commune, body })
    const channel = typeof morning.channel === 'string' ? morning.channel : morning.channel.id
    await rest(payload, 'POST', '/api/logs', {
      as: people.commune,
      body: { title: 'Tin bão', channel, date: '2018-03-06', time: '10:00', state: 'aired' },
    })
    const { slots } = await day(people.commune)
    const logged = slots.find(({ activity }) => activity === morning.id)?.log
    expect(logged).toMatchObject({ state: 'aired', own: true, by: people.commune.name })
    expect(slots.filter(({ activity }) => !activity).map(({ title }) => title)).toEqual(['Tin bão'])
    const seen = (await day(people.district)).slots.find(({ log }) => log)
    expect(seen?.log?.own).toBe(false)
  })

  it('is for people signed in, within their reach, and for a day that exists', async () => {
    expect((await day(undefined)).status).toBe(401)
    expect((await day(people.other, `date=2018-03-06&agency=${tree.own.code}`)).status).toBe(403)
    expect((await day(people.commune, 'date=2018-02-30')).status).toBe(400)
    const standing = await day(people.standing, `date=2018-03-06&agency=${tree.own.code}`)
    expect(standing.slots).toHaveLength(3)
  })

  it('asks nothing of a station outside its life, nor takes a log for it', async () => {
    const activity = await makeActivity(payload, {
      agency: tree.parent,
      channel: radio,
      data: { executors: [tree.other.id] },
    })
    const ends = (validTo: string | null) =>
      payload.update({ collection: 'agencies', id: tree.other.id, data: { validTo } })
    const theirs = async () =>
      (await day(people.other, 'date=2018-03-06')).slots.map(({ activity: of }) => of)
    await ends('2018-03-06')
    expect(await theirs()).toEqual([activity.id])
    await ends('2018-03-05')
    expect(await theirs()).toEqual([])
    const { status, body } = await rest(payload, 'POST', '/api/logs', {
      as: people.other,
      body: { activity: activity.id, originalStart: '2018-03-06T06:30', state: 'aired' },
    })
    expect([status, body]).toEqual([
      400,
      { errors: [expect.objectContaining({ code: 'notExecutor' })] },
    ])
    await ends(null)
  })

  it('takes today in the city when no day is named', async () => {
    const { date, now } = await day(people.commune, '')
    expect(date).toBe(now.slice(0, 10))
  })
})
