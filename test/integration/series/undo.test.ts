import { beforeAll, describe, expect, it } from '@jest/globals'
import { moveSeries } from '../../../collections/Activities/verbs/moveSeries'
import { undoSeriesChange } from '../../../collections/SeriesChanges/verbs/undoSeriesChange'
import type { Activity } from '@/payload-types'
import { rest } from '../../helpers/rest'
import { MON1, MON2, seriesWorld, WED1, type SeriesWorld } from './seriesWorld'

describe('taking back the last change of a series', () => {
  let world: SeriesWorld

  beforeAll(async () => {
    world = await seriesWorld()
  })

  const change = (activity: Activity, kind: object, scope = 'following', originalStart = MON2) =>
    world.ask(world.people.officer, activity.id, {
      scope,
      originalStart,
      change: kind,
      reason: 'Đổi lịch',
    })
  const later = { kind: 'move', newStart: '2018-03-12T17:00' }
  const draft = () => world.make({ state: 'draft' })
  const exists = async (id = '') =>
    (await world.payload.count({ collection: 'activities', where: { id: { equals: id } } }))
      .totalDocs

  /** All that a change of the series can alter of these activities. */
  const stateOf = async (ids: readonly string[]) => {
    const { docs } = await world.payload.find({
      collection: 'activities',
      where: { id: { in: [...ids] } },
      depth: 0,
      sort: 'id',
    })
    const facts = docs.map(({ id, title, summary, state, schedule }) => ({
      // MongoDB leaves out what is empty.
      ...{ id, title, summary: summary ?? null, state, schedule },
    }))
    return { facts, shown: await world.shown(ids) }
  }

  it.each([
    ['move', 'following', later],
    ['move', 'all', later],
    ['move', 'this', later],
    ['cancel', 'following', { kind: 'cancel' }],
    ['cancel', 'all', { kind: 'cancel' }],
    ['postpone', 'all', { kind: 'postpone' }],
    ['words', 'following', { kind: 'words', title: 'Khác', summary: 'Khác' }],
  ])('%s %s: everything stands as before', async (_, scope, kind) => {
    const activity = await draft()
    await change(activity, { kind: 'cancel' }, 'this', '2018-03-16T05:30')
    const was = await stateOf([activity.id])
    const { undo, activities = [] } = await change(activity, kind, scope)
    expect(await stateOf(activities)).not.toEqual(was)
    expect((await world.undo(world.people.officer, undo?.id)).status).toBe(200)
    expect(await stateOf(activities)).toEqual(was)
    expect(await exists(activities[1])).toBe(0)
  })

  it('once, and only the last one', async () => {
    const activity = await draft()
    const first = await change(activity, { kind: 'cancel' }, 'this', WED1)
    const second = await change(activity, later)
    const early = await world.undo(world.people.officer, first.undo?.id)
    expect([early.status, early.errors?.[0]?.code]).toEqual([409, 'undoNotLast'])
    expect((await world.undo(world.people.officer, second.undo?.id)).status).toBe(200)
    const twice = await world.undo(world.people.officer, second.undo?.id)
    expect([twice.status, twice.errors?.[0]?.code]).toEqual([409, 'undoTwice'])
    expect((await world.undo(world.people.officer, first.undo?.id)).status).toBe(200)
  })

  it('also when the later half had been changed, and set back, in between', async () => {
    const activity = await draft()
    const first = await change(activity, later)
    const half = first.activities?.[1] ?? ''
    const inHalf = await world.ask(world.people.officer, half, {
      scope: 'this',
      originalStart: '2018-03-14T17:00',
      change: { kind: 'cancel' },
      reason: 'x',
    })
    expect((await world.undo(world.people.officer, first.undo?.id)).status).toBe(409)
    expect((await world.undo(world.people.officer, inHalf.undo?.id)).status).toBe(200)
    expect((await world.undo(world.people.officer, first.undo?.id)).status).toBe(200)
    expect(await world.shown([activity.id])).toHaveLength(12)
  })

  it('within ten minutes: at the tenth still, a moment later not', async () => {
    const activity = await draft()
    const { undo } = await change(activity, later)
    const { until = '', id = '' } = undo ?? {}
    const req = await world.reqOf(world.people.officer)
    const after = new Date(Date.parse(until) + 1).toISOString()
    await expect(undoSeriesChange(req, id, after)).rejects.toMatchObject({ code: 'undoTooLate' })
    expect(await undoSeriesChange(req, id, until)).toBe(activity.id)
  })

  it('not once somebody edited either half, or logged by the new schedule', async () => {
    const edited = await draft()
    const one = await change(edited, later)
    await rest(world.payload, 'PATCH', `/api/activities/${one.activities?.[1]}`, {
      as: world.people.officer,
      body: { title: 'Sửa sau' },
    })
    expect((await world.undo(world.people.officer, one.undo?.id)).errors?.[0]?.code).toBe(
      'undoEdited',
    )

    const logged = await draft()
    const two = await change(logged, later)
    const half = await world.payload.findByID({
      collection: 'activities',
      id: two.activities?.[1] ?? '',
      depth: 0,
    })
    await world.log(half, '2018-03-12T17:00')
    const refused = await world.undo(world.people.officer, two.undo?.id)
    expect([refused.status, refused.errors?.[0]?.code]).toEqual([409, 'undoLogged'])

    const whole = await draft()
    const three = await change(whole, { kind: 'move', newStart: '2018-03-05T17:00' }, 'all', MON1)
    await world.log(whole, '2018-03-07T17:00')
    expect((await world.undo(world.people.officer, three.undo?.id)).errors?.[0]?.code).toBe(
      'undoLogged',
    )
  })

  it('not once a postponed one got its new time and was logged there', async () => {
    for (const newStart of [MON2, '2018-03-13T08:00']) {
      const activity = await draft()
      await change(activity, { kind: 'postpone' }, 'this')
      const { undo } = await change(activity, { kind: 'move', newStart }, 'this')
      await world.log(activity, MON2, newStart)
      const { status, errors } = await world.undo(world.people.officer, undo?.id)
      expect([newStart, status, errors?.[0]?.code]).toEqual([newStart, 409, 'undoLogged'])
    }
  })

  it('not once what was approved has begun by the new schedule', async () => {
    const activity = await world.make()
    const req = await world.reqOf(world.people.lead)
    const clock = { now: '2018-03-10T08:00', at: '2018-03-10T01:00:00.000Z' }
    const asked = {
      id: activity.id,
      scope: 'this',
      originalStart: MON2,
      reason: 'Đổi giờ',
    } as const
    const { undo } = await moveSeries(req, { ...asked, newStart: '2018-03-10T08:05' }, clock)
    const undoAt = (time: string) => undoSeriesChange(req, undo?.id ?? '', `2018-03-10T${time}Z`)
    await expect(undoAt('01:06:00.000')).rejects.toMatchObject({ code: 'undoLogged' })
    expect(await undoAt('01:04:00.000')).toBe(activity.id)
  })

  it('is for those who could have made it; the record is closed to direct writing', async () => {
    const activity = await draft()
    const { undo } = await change(activity, later)
    expect((await world.undo(world.people.viewer, undo?.id)).status).toBe(403)
    expect((await world.undo(world.people.otherLead, undo?.id)).status).toBe(404)
    expect((await world.undo(undefined, undo?.id)).status).toBe(401)
    const patched = await rest(world.payload, 'PATCH', `/api/series-changes/${undo?.id}`, {
      as: world.people.lead,
      body: { reason: 'x' },
    })
    expect(patched.status).toBe(403)
    const record = await rest(world.payload, 'GET', `/api/series-changes/${undo?.id}?depth=0`, {
      as: world.people.lead,
    })
    expect(record.body).toMatchObject({
      verb: 'move',
      scope: 'following',
      reason: 'Đổi lịch',
      byName: world.people.officer.name,
      originalStart: MON2,
    })
  })
})
