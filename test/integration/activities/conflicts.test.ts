import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { NamedConflict } from '@/domain/conflicts/namedConflict'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Warning = NamedConflict & { message: string }
type Answer = {
  warnings: Warning[]
  horizon: { from: string; to: string } | null
  unchecked: number
  noStation: boolean
  errors?: { code: string; message: string }[]
}

/** Conflicts are looked for from today on, so the tests live two to five weeks ahead. */
const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')
const monday = today.add({ days: 14 + ((8 - today.dayOfWeek) % 7) })
const day = (after: number) => monday.add({ days: after }).toString()
const until = monday.add({ days: 20 }).toString().replaceAll('-', '')

describe('conflicts shown before saving', () => {
  let payload: Payload
  let tree: AgencyTree
  let radio: Channel
  let press: Channel
  const people = {} as Record<'officer' | 'commune' | 'lead', User>

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    radio = await makeChannel(payload, { code: 'commune-radio' })
    press = await makeChannel(payload, { code: 'bao_in', nameVi: 'Báo in' })
    people.officer = await makeUser(payload, 'officer', tree.parent)
    people.commune = await makeUser(payload, 'commune', tree.own)
    people.lead = await makeUser(payload, 'lead', tree.parent)
    await payload.update({
      collection: 'agencies',
      id: tree.own.id,
      data: { station: { sessionsPerDay: 2, minutesPerSession: 15, weekdays: [1, 2, 3, 4, 5] } },
      depth: 0,
    })
  })

  const schedule = (time: string, more: Partial<Activity['schedule']> = {}) => ({
    start: `${day(0)}T${time}`,
    durationMinutes: 15,
    timeZone: 'Asia/Ho_Chi_Minh',
    rrule: `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=${until}`,
    holidayPolicy: 'air' as const,
    weekendPolicy: 'air' as const,
    ...more,
  })
  const check = async (body: unknown, as: User = people.officer) => {
    const answer = await rest(payload, 'POST', '/api/activities/check', { as, body })
    return { status: answer.status, ...(answer.body as unknown as Answer) }
  }
  const asked = (time: string, more: Partial<Activity['schedule']> = {}) => ({
    agency: tree.parent.id,
    executors: [tree.own.id, tree.sibling.id],
    channel: radio.id,
    schedule: schedule(time, more),
  })
  const broadcast = (time: string, data: Partial<Activity> = {}) =>
    makeActivity(payload, {
      agency: tree.parent,
      channel: radio,
      data: { executors: [tree.own.id], schedule: schedule(time), ...data },
    })

  it('names the programme that is on air at the same station, and the dates', async () => {
    const other = await broadcast('05:30', { title: 'Bản tin sáng' })
    const { warnings, horizon, status } = await check(asked('05:40'))
    expect(status).toBe(200)
    expect(horizon).toEqual({ from: day(0), to: day(20) })
    const overlap = warnings.find(({ code }) => code === 'overlap')
    expect(overlap).toMatchObject({
      activity: { id: other.id, title: 'Bản tin sáng' },
      agencies: [tree.own.id],
      agencyNames: ['own (T)'],
      dates: [day(0), day(2), day(7), day(9), day(14)],
      count: 6,
    })
    expect(overlap?.message).toMatch(/^Trùng giờ với “Bản tin sáng” tại own \(T\): /)
    await payload.delete({ collection: 'activities', id: other.id })
  })

  it('gives no title of what the person may not read', async () => {
    const other = await broadcast('05:30', { state: 'submitted', title: 'Chưa duyệt' })
    const mine = { ...asked('05:30'), agency: tree.own.id, executors: [] }
    const { warnings } = await check(mine, people.commune)
    expect(warnings[0]).toMatchObject({ code: 'overlap', activity: { id: null, title: null } })
    expect(warnings[0]?.message).toMatch(/^Trùng giờ với một chương trình khác/)
    expect(JSON.stringify(warnings)).not.toContain(other.id)
    await payload.delete({ collection: 'activities', id: other.id })
  })

  it('leaves out drafts, other stations, other channels and cancelled occurrences', async () => {
    const others = [
      await broadcast('05:30', { state: 'draft' }),
      await broadcast('05:30', { executors: [tree.child.id] }),
      await makeActivity(payload, {
        agency: tree.own,
        channel: press,
        data: { schedule: schedule('05:30') },
      }),
    ]
    const once = await broadcast('05:30', { schedule: schedule('05:30', { rrule: null }) })
    await payload.create({
      collection: 'occurrence-exceptions',
      data: {
        activity: once.id,
        agency: tree.parent.id,
        originalStart: `${day(0)}T05:30`,
        kind: 'cancelled',
        reason: 'Mất điện',
        key: '',
      },
      depth: 0,
    })
    expect((await check(asked('05:30'))).warnings).toEqual([])
    // The cancelled one stays: it takes place nowhere.
    for (const { id } of others) await payload.delete({ collection: 'activities', id })
  })

  it('knows what the station may air, together with what others air there', async () => {
    const others = [await broadcast('05:30'), await broadcast('17:00')]
    const found = await check(asked('11:00', { durationMinutes: 16 }))
    expect(found.warnings.map(({ code, value, limit }) => [code, value, limit])).toEqual([
      ['tooManySessions', 3, 2],
      ['sessionTooLong', 16, 15],
      ['tooManyMinutes', 46, 30],
    ])
    for (const { id } of others) await payload.delete({ collection: 'activities', id })
    const saturday = await check(asked('05:30', { rrule: `FREQ=DAILY;UNTIL=${until}` }))
    expect(saturday.warnings.map(({ code, count }) => [code, count])).toEqual([
      ['notABroadcastDay', 6],
      ['onWeekend', 6],
    ])
  })

  it('sees days off, the plan and the deadline of a task', async () => {
    const holiday = await payload.create({
      collection: 'holidays',
      data: { date: day(2), name: 'Nghỉ', kind: 'off', status: 'official' },
    })
    const plan = await payload.create({
      collection: 'plans',
      data: {
        title: 'Kế hoạch tuyên truyền',
        number: '9/KH-UBND',
        issuer: tree.parent.id,
        periodFrom: '2020-01-01',
        periodTo: day(6),
        level: 'agency',
        state: 'issued',
      },
      depth: 0,
    })
    const task = await payload.create({
      collection: 'tasks',
      data: {
        text: 'Phát trên truyền thanh cơ sở',
        plan: plan.id,
        deadline: { kind: 'byDate', due: day(8) },
      },
      depth: 0,
    })
    const { warnings } = await check({ ...asked('05:30'), channel: press.id, tasks: [task.id] })
    expect(warnings.map(({ code, dates }) => [code, dates])).toEqual([
      ['onHoliday', [day(2)]],
      ['outsidePlan', [day(7), day(9), day(14), day(16)]],
      ['taskClosed', [day(9), day(14), day(16)]],
    ])
    expect(warnings[1]?.message).toContain('9/KH-UBND')
    expect(warnings[2]?.message).toContain('“Phát trên truyền thanh cơ sở”')
    await payload.delete({ collection: 'holidays', id: holiday.id })
  })

  it('asks about a saved activity by its id, and about one occurrence that is moved', async () => {
    const [mine, other] = [await broadcast('05:30'), await broadcast('17:00')]
    expect((await check({ id: mine.id })).warnings).toEqual([])
    const move = { originalStart: `${day(0)}T05:30`, newStart: `${day(2)}T17:05` }
    const { warnings, horizon } = await check({ id: mine.id, occurrence: move })
    expect(horizon).toEqual({ from: day(2), to: day(2) })
    expect(warnings.map(({ code, dates }) => [code, dates])).toEqual([
      ['overlap', [day(2)]],
      ['sessionTooLong', [day(2)]],
      ['tooManyMinutes', [day(2)]],
    ])
    const free = { ...move, newStart: `${day(1)}T17:05` }
    expect((await check({ id: mine.id, occurrence: free })).warnings).toEqual([])
    for (const { id } of [mine, other]) await payload.delete({ collection: 'activities', id })
  })

  it('says nothing of the past', async () => {
    const past = { ...schedule('05:30'), start: '2018-03-05T05:30', rrule: null }
    expect(await check({ ...asked('05:30'), schedule: past })).toMatchObject({
      warnings: [],
      horizon: null,
    })
  })

  it('does not tell when stations out of reach are busy', async () => {
    const other = await makeActivity(payload, {
      agency: tree.other,
      channel: radio,
      data: { schedule: schedule('05:30'), state: 'submitted' },
    })
    const executors = [tree.own.id, tree.other.id]
    const { warnings, unchecked } = await check({ ...asked('05:30'), executors })
    expect(warnings.filter(({ code }) => code === 'overlap')).toEqual([])
    expect(unchecked).toBe(1)
    // Nor by naming an activity of theirs that everybody may read.
    const shown = await makeActivity(payload, {
      agency: tree.other,
      channel: radio,
      data: { schedule: schedule('05:30'), executors: [tree.other.id] },
    })
    const asTheirs = { ...asked('05:30'), id: shown.id, executors: [tree.other.id] }
    expect(await check(asTheirs)).toMatchObject({ warnings: [], unchecked: 1, noStation: false })
    expect(await check(asked('05:30'))).toMatchObject({ unchecked: 0 })
    for (const { id } of [other, shown]) await payload.delete({ collection: 'activities', id })
  })

  it('says that nobody is to broadcast it yet', async () => {
    const nobody = { ...asked('05:30'), executors: [] }
    expect(await check(nobody)).toMatchObject({ noStation: true })
    expect(await check({ ...nobody, channel: press.id })).toMatchObject({ noStation: false })
    const station = await check({ ...nobody, agency: tree.own.id }, people.commune)
    expect(station).toMatchObject({ noStation: false })
  })

  it.each([
    ['nothing', {}, 400, 'badRequest'],
    ['no JSON object', [], 400, 'badRequest'],
    ['no schedule', { schedule: undefined }, 400, 'badRequest'],
    ['a schedule that is a text', { schedule: 'daily' }, 400, 'badRequest'],
    ['a start that is no text', { schedule: { start: 5 } }, 400, 'badRequest'],
    ['30 February', { schedule: { start: '2026-02-30T05:30' } }, 400, 'timeImpossible'],
    ['an unreadable rule', { schedule: { rrule: 'FREQ=NEVER' } }, 400, 'ruleUnparsable'],
    ['a zone that does not exist', { schedule: { timeZone: 'Mars' } }, 400, 'unknownTimeZone'],
    ['dates left out that are no list', { schedule: { exdates: 'x' } }, 400, 'badRequest'],
    ['executors that are no list', { executors: 'x' }, 400, 'badRequest'],
    ['tasks that are numbers', { tasks: [1] }, 400, 'badRequest'],
    ['a moment that is none', { occurrence: { originalStart: 'x' } }, 400, 'timeImpossible'],
    ['an activity that does not exist', { id: 'x' }, 404, 'notFound'],
    ['an agency that does not exist', { agency: 'x' }, 403, 'notAllowed'],
  ])('refuses %s', async (what, change, status, code) => {
    const whole = asked('05:30') as Record<string, unknown>
    const given = change as Record<string, unknown>
    const inner = given.schedule
    const body =
      what === 'nothing' || Array.isArray(change)
        ? change
        : {
            ...whole,
            ...given,
            ...(inner && typeof inner === 'object'
              ? { schedule: { ...(whole.schedule as object), ...inner } }
              : {}),
          }
    const answer = await check(body)
    expect([answer.status, answer.errors?.[0]?.code]).toEqual([status, code])
    expect(answer.errors?.[0]?.message.length).toBeGreaterThan(10)
  })
})
