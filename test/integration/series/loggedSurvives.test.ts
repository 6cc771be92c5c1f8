import { beforeAll, describe, expect, it } from '@jest/globals'
import type { SeriesAnswer } from '../../../collections/Activities/verbs/changeSeries'
import { cancelSeries } from '../../../collections/Activities/verbs/cancelSeries'
import { editSeries } from '../../../collections/Activities/verbs/editSeries'
import { moveSeries } from '../../../collections/Activities/verbs/moveSeries'
import { postponeSeries } from '../../../collections/Activities/verbs/postponeSeries'
import { findSlot } from '@/queries/findSlot'
import type { Activity } from '@/payload-types'
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

describe('a logged occurrence survives every edit of its series', () => {
  let world: SeriesWorld

  beforeAll(async () => {
    world = await seriesWorld()
  })

  type Scope = 'this' | 'following' | 'all'
  type Doing = (
    req: Awaited<ReturnType<SeriesWorld['reqOf']>>,
    asked: { id: string; scope: Scope; originalStart: string; reason: string },
  ) => Promise<SeriesAnswer>
  const clock = { now: SATURDAY }
  const VERBS: [string, Doing][] = [
    [
      'moved to another time',
      (req, asked) => moveSeries(req, { ...asked, newStart: at(asked, '17:00') }, clock),
    ],
    ['moved a day', (req, asked) => moveSeries(req, { ...asked, newStart: nextDay(asked) }, clock)],
    ['longer', (req, asked) => moveSeries(req, { ...asked, newDurationMinutes: 45 }, clock)],
    ['cancelled', (req, asked) => cancelSeries(req, asked, clock)],
    ['postponed', (req, asked) => postponeSeries(req, asked, clock)],
    ['reworded', (req, asked) => editSeries(req, { ...asked, title: 'Tên mới' }, clock)],
  ]
  const at = ({ originalStart }: { originalStart: string }, time: string) =>
    `${originalStart.slice(0, 11)}${time}`
  const nextDay = ({ originalStart }: { originalStart: string }) =>
    originalStart.replace(/-(\d\d)T/, (_, day) => `-${String(Number(day) + 1).padStart(2, '0')}T`)

  /** The station's log is where it was: its slot stands, counts, and its log can be corrected. */
  async function expectKept(activity: Activity, ids: string[], logId: string, start: string) {
    expect(await world.shown(ids)).toContain(start)
    const slot = await findSlot(await world.reqOf(world.people.lead), {
      activityId: activity.id,
      agencyId: world.tree.own.id,
      originalStart: MON1,
    })
    expect(slot.start).toBe(start)
    const corrected = await rest(world.payload, 'PATCH', `/api/logs/${logId}`, {
      as: world.people.lead,
      body: { note: 'Đã kiểm tra' },
    })
    expect(corrected.status).toBe(200)
  }

  describe.each(VERBS)('%s', (_, change) => {
    it.each(['this', 'following', 'all'] as const)('%s', async (scope) => {
      const activity = await world.make()
      const log = await world.log(activity, MON1)
      const before = await world.shown([activity.id])
      const req = await world.reqOf(world.people.lead)
      const asked = { id: activity.id, scope, originalStart: MON2, reason: 'Đổi giờ phát' }
      const { activities } = await change(req, asked)
      const after = await world.shown(activities)
      expect(after).toEqual(expect.arrayContaining([MON1, WED1, FRI1]))
      expect(before.slice(0, 3)).toEqual([MON1, WED1, FRI1])
      await expectKept(activity, activities, log.id, MON1)
    })
  })

  it('of a draft again, where the logged one lies in the middle', async () => {
    const activity = await world.make({ state: 'changesRequested' })
    await world.log(activity, MON2)
    const req = await world.reqOf(world.people.officer)
    const { activities, figures } = await moveSeries(req, {
      id: activity.id,
      scope: 'all',
      originalStart: WED1,
      newStart: at({ originalStart: WED1 }, '18:00'),
      reason: 'Đổi giờ',
    })
    expect(figures).toMatchObject({ changed: 11, keptLogged: 1, splits: true })
    const shown = await world.shown(activities)
    expect(shown).toContain(MON2)
    expect(shown).toHaveLength(12)
  })

  it('itself is neither moved, cancelled nor postponed', async () => {
    const activity = await world.make({ state: 'changesRequested' })
    await world.log(activity, MON1)
    for (const change of [
      { kind: 'move', newStart: WED1 },
      { kind: 'cancel' },
      { kind: 'postpone' },
    ]) {
      const body = { scope: 'this', originalStart: MON1, change, reason: 'x' }
      const { status, errors } = await world.ask(world.people.officer, activity.id, body)
      expect([status, errors?.[0]?.code]).toEqual([409, 'occurrenceIsHistory'])
    }
  })

  describe('through the ordinary form', () => {
    const patch = (id: string, schedule: object) =>
      rest(world.payload, 'PATCH', `/api/activities/${id}`, {
        as: world.people.lead,
        body: { schedule },
      })

    it('refuses a schedule that loses or changes it, and says how many', async () => {
      const activity = await world.make({ state: 'changesRequested' })
      await world.log(activity, MON1)
      await world.log(activity, WED1)
      for (const schedule of [
        { start: '2018-03-06T05:30' },
        { start: '2018-03-05T06:00' },
        { rrule: 'FREQ=WEEKLY;BYDAY=TU' },
        { exdates: [WED1] },
        { timeZone: 'Asia/Tokyo' },
        { durationMinutes: 30 },
      ]) {
        const { status, body } = await patch(activity.id, schedule)
        const [error] = body.errors as { message: string }[]
        expect([schedule, status]).toEqual([schedule, 409])
        expect(error?.message).toMatch(
          /[12] buổi đã diễn ra hoặc đã ghi nhật ký.*“Buổi này và các buổi sau”/,
        )
      }
      expect(await world.shown([activity.id])).toHaveLength(12)
    })

    it('takes a schedule that keeps it', async () => {
      const activity = await world.make({ state: 'changesRequested' })
      await world.log(activity, MON1)
      const later = { rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20180430T235900' }
      expect((await patch(activity.id, later)).status).toBe(200)
    })

    it('refuses to skip or carry off a day off on which it was logged', async () => {
      const saturday = '2018-03-10T05:30'
      const holiday = '2018-04-25T05:30'
      await world.payload.create({
        collection: 'holidays',
        data: {
          date: holiday.slice(0, 10),
          name: 'Giỗ Tổ Hùng Vương',
          kind: 'off',
          status: 'official',
        },
      })
      for (const [start, policies] of [
        [saturday, { weekendPolicy: 'skip' }],
        [saturday, { weekendPolicy: 'next' }],
        [holiday, { holidayPolicy: 'skip' }],
        [holiday, { holidayPolicy: 'previous' }],
      ] as const) {
        const schedule = { ...SCHEDULE, rrule: 'FREQ=DAILY;UNTIL=20180430T235900' }
        const activity = await world.make({ state: 'changesRequested', schedule })
        await world.log(activity, start)
        expect([policies, (await patch(activity.id, policies)).status]).toEqual([policies, 409])
      }
    })

    describe('what has begun of what was approved', () => {
      const YEARS = 'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20990330T235900'
      const running = (more: object = {}) =>
        world.make({ schedule: { ...SCHEDULE, rrule: YEARS }, ...more })
      const reopened = { from: 'approved', to: 'changesRequested' } as const

      it('stays, though nobody logged it', async () => {
        const { id } = await running()
        for (const schedule of [
          { start: '2018-03-05T06:00' },
          { rrule: 'FREQ=WEEKLY;BYDAY=TU' },
          { exdates: [WED1] },
          { durationMinutes: 20 },
        ]) {
          const { status, body } = await patch(id, schedule)
          const [error] = body.errors as { message: string }[]
          expect([schedule, status]).toEqual([schedule, 409])
          expect(error?.message).toContain('“Buổi này và các buổi sau”')
        }
      })

      it('stays after the approval is taken back; what had not begun by then is free', async () => {
        const by = (at: string) => ({ state: 'changesRequested', trail: [{ at, ...reopened }] })
        const early = await running(by('2018-03-01T00:00:00.000Z'))
        expect((await patch(early.id, { start: '2018-03-05T06:00' })).status).toBe(200)
        const late = await running(by('2018-03-08T00:00:00.000Z'))
        expect((await patch(late.id, { exdates: [WED1] })).status).toBe(409)
        expect((await patch(late.id, { exdates: [FRI1] })).status).toBe(200)
      })

      it('lets be changed what leaves it alone, what is to come, and what the system writes', async () => {
        const { id } = await running()
        const rrule = YEARS.replace('2099', '2098')
        expect((await patch(id, { rrule })).status).toBe(200)
        expect((await patch(id, { rdates: ['2097-01-01T05:30'] })).status).toBe(200)
        const ahead = await running({ schedule: { ...SCHEDULE, start: '2097-03-04T05:30', rrule } })
        expect((await patch(ahead.id, { start: '2097-03-04T06:00' })).status).toBe(200)
        const schedule = { ...SCHEDULE, start: '2018-03-06T05:30' }
        await world.payload.update({ collection: 'activities', id, data: { schedule } })
      })
    })

    it('refuses a direct exception for it, and for the past of what was approved', async () => {
      const activity = await world.make()
      const open = await world.make({ state: 'draft' })
      await world.log(open, MON1)
      const post = async (id: string, originalStart: string, more: object) => {
        const { status } = await rest(world.payload, 'POST', '/api/occurrence-exceptions', {
          as: world.people.lead,
          body: { activity: id, originalStart, reason: 'x', ...more },
        })
        return status
      }
      expect(await post(activity.id, MON1, { kind: 'cancelled' })).toBe(409)
      expect(await post(activity.id, MON1, { kind: 'moved', newStart: '2018-03-06T05:30' })).toBe(
        409,
      )
      expect(await post(activity.id, MON1, { kind: 'edited', newTitle: 'Tên riêng' })).toBe(201)
      expect(await post(open.id, MON1, { kind: 'cancelled' })).toBe(409)
      expect(await post(open.id, WED1, { kind: 'cancelled' })).toBe(201)
      expect(await post(open.id, FRI1, { kind: 'moved', newStart: '2018-02-30T05:30' })).toBe(400)
    })
  })

  it('a moved one keeps its moved time when its log is corrected', async () => {
    const activity = await world.make()
    const moved = '2018-03-06T19:45'
    await world.payload.create({
      collection: 'occurrence-exceptions',
      data: {
        activity: activity.id,
        agency: world.tree.own.id,
        originalStart: MON1,
        kind: 'moved',
        newStart: moved,
        reason: 'Mất điện',
        key: '',
      },
    })
    const created = await rest(world.payload, 'POST', '/api/logs', {
      as: world.people.lead,
      body: {
        activity: activity.id,
        agency: world.tree.own.id,
        originalStart: MON1,
        state: 'aired',
      },
    })
    const { id } = (created.body as { doc: { id: string } }).doc
    const { body } = await rest(world.payload, 'PATCH', `/api/logs/${id}?depth=0`, {
      as: world.people.lead,
      body: { state: 'aired', time: null, note: 'x' },
    })
    expect((body as { doc: object }).doc).toMatchObject({ date: '2018-03-06', time: '19:45' })
  })
})
