import { beforeAll, describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { moveSeries } from '../../../collections/Activities/verbs/moveSeries'
import { postponeSeries } from '../../../collections/Activities/verbs/postponeSeries'
import { findSlot } from '@/queries/findSlot'
import { plannedInPeriod } from '@/queries/report/plannedInPeriod'
import { rest } from '../../helpers/rest'
import {
  FRI1,
  MON1,
  MON2,
  SATURDAY,
  SCHEDULE,
  seriesWorld,
  WED1,
  type SeriesWorld,
} from './seriesWorld'

const move = (newStart: string) => ({ kind: 'move', newStart })

describe('changing a series', () => {
  let world: SeriesWorld

  beforeAll(async () => {
    world = await seriesWorld()
  })

  const cancelFrom = (originalStart: string, more: object = {}) => ({
    scope: 'following',
    originalStart,
    change: { kind: 'cancel' },
    reason: 'Hết kinh phí',
    ...more,
  })

  it('says in figures what it would do, and writes nothing', async () => {
    const { id } = await world.make({ state: 'draft' })
    const body = { scope: 'following', originalStart: MON2, change: move('2018-03-12T17:00') }
    const { status, figures, sentence, undo } = await world.ask(world.people.officer, id, {
      ...body,
      dryRun: true,
    })
    expect(status).toBe(200)
    expect(figures).toMatchObject({ changed: 9, splits: true })
    expect(sentence).toMatch(/^Dời 9 buổi\. Phần sau/)
    expect(undo).toBe(null)
    expect(await world.shown([id])).toHaveLength(12)
    const { totalDocs } = await world.payload.count({
      collection: 'series-changes',
      where: { activity: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('tells with its preview the schedule that can be checked for conflicts', async () => {
    // Conflicts are looked for from today on.
    const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')
    const monday = today.add({ days: 15 - today.dayOfWeek })
    const [start, saturday] = [`${monday}T05:30`, `${monday.add({ days: 5 })}T05:30`]
    const schedule = { ...SCHEDULE, start, rrule: 'FREQ=DAILY;INTERVAL=7;COUNT=3' }
    const { id } = await world.make({ state: 'draft', schedule })
    const warned = async (body: object) => {
      const asked = { as: world.people.officer, body: { id, ...body } }
      const answer = await rest(world.payload, 'POST', '/api/activities/check', asked)
      const warnings = answer.body.warnings as { code: string; count: number; dates: string[] }[]
      return warnings.map(({ code, count, dates: [first] }) => [code, count, first])
    }
    expect(await warned({})).toEqual([])
    const preview = await world.ask(world.people.officer, id, {
      ...{ scope: 'all', originalStart: start, dryRun: true },
      change: move(saturday),
    })
    const first = saturday.slice(0, 10)
    expect(await warned({ schedule: preview.schedule })).toEqual([['onWeekend', 3, first]])
    const one = { originalStart: start, newStart: saturday }
    expect(await warned({ occurrence: one })).toEqual([['onWeekend', 1, first]])
  })

  it('names what is kept', async () => {
    const activity = await world.make()
    await world.log(activity, MON1)
    const { sentence } = await moveDry(activity.id)
    expect(sentence).toBe(undefined)
    const { figures } = await moveDry(activity.id)
    expect(figures).toMatchObject({ changed: 9, keptLogged: 1, keptPast: 2 })
  })

  const moveDry = async (id: string) => {
    const req = await world.reqOf(world.people.lead)
    const asked = { id, scope: 'all', originalStart: MON2, reason: 'x', dryRun: true } as const
    const answer = await moveSeries(
      req,
      { ...asked, newStart: '2018-03-12T17:00' },
      { now: SATURDAY },
    )
    return { ...answer, sentence: undefined }
  }

  it('splits into two linked halves that are the same in all but their dates', async () => {
    const activity = await world.make({
      summary: 'Tóm tắt',
      executors: [world.tree.child.id, world.tree.sibling.id],
      expected: { minutes: 15 },
      state: 'submitted',
    })
    const { activities = [], undo } = await world.ask(world.people.lead, activity.id, {
      scope: 'following',
      originalStart: MON2,
      change: move('2018-03-13T05:30'),
      reason: 'Đổi ngày phát',
    })
    const [earlier, later] = await Promise.all(
      activities.map((id) => world.payload.findByID({ collection: 'activities', id, depth: 0 })),
    )
    expect(later).toMatchObject({
      title: earlier?.title,
      summary: 'Tóm tắt',
      state: 'submitted',
      executors: earlier?.executors,
      continues: activity.id,
      schedule: { firstDate: '2018-03-13', lastDate: '2018-03-31' },
    })
    expect(later?.expected?.minutes).toBe(15)
    expect(earlier?.schedule).toMatchObject({ firstDate: '2018-03-05', lastDate: '2018-03-09' })
    expect(undo?.id).toMatch(/./)
    const card = async (id = '') =>
      (await rest(world.payload, 'GET', `/api/activities/${id}/series`, { as: world.people.lead }))
        .body
    expect(await card(earlier?.id)).toMatchObject({ mayChange: true, later: [{ id: later?.id }] })
    expect(await card(later?.id)).toMatchObject({
      earlier: { id: earlier?.id },
      undo: { id: undo?.id },
    })
  })

  it('moves exceptions with their occurrences', async () => {
    const { id } = await world.make({ state: 'draft' })
    const shared = { scope: 'this', reason: 'Bão' }
    const ask = (body: object) => world.ask(world.people.officer, id, { ...shared, ...body })
    await ask({ originalStart: '2018-03-14T05:30', change: { kind: 'cancel' } })
    await ask({ originalStart: WED1, change: move('2018-03-08T09:00') })
    const { activities = [] } = await ask({
      scope: 'following',
      originalStart: MON2,
      change: move('2018-03-12T06:00'),
    })
    expect(await world.shown(activities.slice(0, 1))).toEqual([MON1, '2018-03-08T09:00', FRI1])
    expect((await world.shown(activities.slice(1))).slice(0, 3)).toEqual([
      '2018-03-12T06:00',
      '2018-03-14T06:00 cancelled',
      '2018-03-16T06:00',
    ])
  })

  it('cancels the activity when nothing has taken place and nothing is left to', async () => {
    const { id } = await world.make({ state: 'draft' })
    const { sentence } = await world.ask(world.people.officer, id, cancelFrom(MON1))
    expect(sentence).toContain('cả hoạt động chuyển sang Đã hủy')
    const after = await world.payload.findByID({ collection: 'activities', id, depth: 0 })
    expect(after.state).toBe('cancelled')
    expect(after.trail?.at(-1)).toMatchObject({ to: 'cancelled', remark: 'Hết kinh phí' })
  })

  it('what was postponed is not owed, cannot be logged, and can be when it has a new time', async () => {
    const activity = await world.make()
    const req = await world.reqOf(world.people.lead)
    const asked = { id: activity.id, scope: 'this', originalStart: MON2, reason: 'Bão' } as const
    const owed = async () => {
      const { period } = await plannedInPeriod(req, {
        period: { from: '2018-03-01', to: '2018-03-31' },
        year: { from: '2018-01-01', to: '2018-12-31' },
        scope: new Set([world.tree.own.id]),
        lifespanOf: () => ({ from: null, to: null }),
        channelCode: (id) => id,
        now: '2018-12-31T23:59',
      })
      return period[0]?.slots ?? 0
    }
    const before = await owed()
    const slot = { activityId: activity.id, agencyId: world.tree.own.id, originalStart: MON2 }
    await postponeSeries(req, asked, { now: SATURDAY })
    expect(await owed()).toBe(before - 1)
    await expect(findSlot(req, slot)).rejects.toMatchObject({ code: 'slotPostponed' })
    await moveSeries(req, { ...asked, newStart: '2018-03-20T20:00' }, { now: '2018-03-19T00:00' })
    expect((await findSlot(req, slot)).start).toBe('2018-03-20T20:00')
    expect(await owed()).toBe(before)
  })

  it('is split once when two people split it at the same moment', async () => {
    const { id } = await world.make({ state: 'draft' })
    const body = { scope: 'following', originalStart: MON2, reason: 'x' }
    const answers = await Promise.all([
      world.ask(world.people.officer, id, { ...body, change: move('2018-03-12T06:00') }),
      world.ask(world.people.lead, id, { ...body, change: move('2018-03-12T07:00') }),
    ])
    const codes = answers.map(({ status, errors }) => errors?.[0]?.code ?? status)
    expect(codes.sort()).toEqual([200, 'noSuchSlot'])
    const { docs } = await world.payload.find({
      collection: 'activities',
      where: { or: [{ id: { equals: id } }, { continues: { equals: id } }] },
      depth: 0,
    })
    expect(docs).toHaveLength(2)
    expect(await world.shown(docs.map((doc) => doc.id))).toHaveLength(12)
  })

  it('lets a draft be deleted with all that was changed about it, but never with a log', async () => {
    const remove = async (id: string) =>
      (await rest(world.payload, 'DELETE', `/api/activities/${id}`, { as: world.people.officer }))
        .status
    const one = await world.make({ state: 'draft' })
    const asked = { scope: 'this', originalStart: WED1, change: { kind: 'cancel' }, reason: 'x' }
    await world.ask(world.people.officer, one.id, asked)
    const { activities = [] } = await world.ask(world.people.officer, one.id, {
      ...asked,
      scope: 'following',
      originalStart: MON2,
      change: move('2018-03-12T06:00'),
    })
    expect(await remove(one.id)).toBe(200)
    const half = await world.payload.findByID({ collection: 'activities', id: activities[1] ?? '' })
    expect(half.continues ?? null).toBe(null)
    expect(await remove(half.id)).toBe(200)

    const logged = await world.make({ state: 'draft' })
    await world.log(logged, MON1)
    expect(await remove(logged.id)).toBe(409)
  })

  it('is for authors while it is open, for those who approve afterwards, for nobody else', async () => {
    const dry = { dryRun: true }
    const statusOf = async (
      state: 'draft' | 'submitted' | 'cancelled',
      who: keyof SeriesWorld['people'],
    ) => {
      const { id } = await world.make({ state })
      return (await world.ask(world.people[who], id, cancelFrom(MON2, dry))).status
    }
    expect(await statusOf('draft', 'officer')).toBe(200)
    expect(await statusOf('submitted', 'officer')).toBe(403)
    expect(await statusOf('submitted', 'lead')).toBe(200)
    expect(await statusOf('draft', 'viewer')).toBe(403)
    expect(await statusOf('draft', 'otherLead')).toBe(404)
    expect(await statusOf('cancelled', 'lead')).toBe(409)
    const { id } = await world.make()
    expect((await world.ask(world.people.officer, id, cancelFrom(MON2, dry))).status).toBe(403)
    expect((await world.ask(undefined, id, cancelFrom(MON2, dry))).status).toBe(401)
  })

  it('refuses what cannot be meant with a sentence, and writes nothing', async () => {
    const { id } = await world.make({ state: 'draft' })
    const bad: [object, number, string][] = [
      [{ scope: 'some' }, 400, 'scopeUnknown'],
      [{ originalStart: '2018-03-06T05:30' }, 400, 'noSuchSlot'],
      [{ originalStart: 'x' }, 400, 'timeImpossible'],
      [{ originalStart: 5 }, 400, 'badRequest'],
      [{ reason: '  ' }, 400, 'reasonMissing'],
      [{ reason: undefined }, 400, 'reasonMissing'],
      [{ change: { kind: 'explode' } }, 400, 'changeUnknown'],
      [{ change: null }, 400, 'changeUnknown'],
      [{ change: { kind: 'move' } }, 400, 'nothingToChange'],
      [{ change: move('2018-02-30T05:30') }, 400, 'timeImpossible'],
      [{ change: { kind: 'move', newDurationMinutes: 0 } }, 400, 'durationImpossible'],
      [{ change: { kind: 'move', newDurationMinutes: '9' } }, 400, 'durationImpossible'],
      [{ change: { kind: 'words', title: ' ' } }, 400, 'titleMissing'],
      [{ change: { kind: 'words', title: 7 } }, 400, 'badRequest'],
    ]
    for (const [change, status, code] of bad) {
      const answer = await world.ask(world.people.officer, id, { ...cancelFrom(MON2), ...change })
      expect([change, answer.status, answer.errors?.[0]?.code]).toEqual([change, status, code])
      expect(answer.errors?.[0]?.message).toMatch(/ .*[.:]/)
    }
    expect((await world.ask(world.people.officer, 'nobody', cancelFrom(MON2))).status).toBe(404)
    expect(await world.shown([id])).toHaveLength(12)
  })
})
