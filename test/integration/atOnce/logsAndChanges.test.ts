import { beforeAll, describe, expect, it } from '@jest/globals'
import { AsyncLocalStorage } from 'node:async_hooks'
import { executorsOf } from '@/domain/agencies/executorsOf'
import type { Activity, Log, User } from '@/payload-types'
import { partiesOf } from '@/queries/activityParties'
import { rest } from '../../helpers/rest'
import { SCHEDULE, seriesWorld, WED1, type SeriesWorld } from '../series/seriesWorld'
import { interleaved } from './interleaved'

const TRIES = 6

let world: SeriesWorld
const { now } = Date
const clock = new AsyncLocalStorage<number>()
// Whoever changes a series still has it before him; whoever logs has just heard it.
Date.now = () => clock.getStore() ?? now()
const BEFORE = Date.parse('2018-03-01T00:00:00Z')

beforeAll(async () => {
  world = await seriesWorld()
  // Signed in before, so that only what is looked at is written.
  for (const as of Object.values(world.people)) {
    await rest(world.payload, 'GET', '/api/users/me', { as })
  }
})

type Done = { status: number; code?: string }

async function asked(as: User, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) {
  const { status, body: said } = await rest(world.payload, method, path, { as, body })
  const [error] = (said.errors ?? []) as { code?: string }[]
  return { status, code: error?.code } satisfies Done
}

const logBy = (activity: Activity, agency: string) =>
  asked(world.people.officer, 'POST', '/api/logs', {
    activity: activity.id,
    agency,
    originalStart: WED1,
    state: 'aired',
    measures: { airings: 1 },
  })

const lead = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Done> =>
  clock.run(BEFORE, () => asked(world.people.lead, method, path, body))

const series =
  (scope: string, kind: string, newStart?: string) =>
  ({ id }: Activity) =>
    lead('POST', `/api/activities/${id}/series`, {
      scope,
      originalStart: WED1,
      change: { kind, newStart },
      reason: 'Mất điện',
    })
const exception = ({ id }: Activity, kind: string) =>
  lead('POST', '/api/occurrence-exceptions', {
    activity: id,
    originalStart: WED1,
    kind,
    newStart: kind === 'moved' ? '2018-03-08T05:30' : null,
    reason: 'Mất điện',
  })
const form = ({ id }: Activity, data: object) => lead('PATCH', `/api/activities/${id}`, data)
const remark = { remark: 'Không thực hiện' }

const CHANGES: [string, (activity: Activity) => Promise<Done>][] = [
  ['its cancellation', series('this', 'cancel')],
  ['its postponement', series('this', 'postpone')],
  ['its move', series('this', 'move', '2018-03-08T05:30')],
  ['the move of it and what follows', series('following', 'move', '2018-03-07T07:00')],
  ['the cancellation of all', series('all', 'cancel')],
  ['the end of the activity', ({ id }) => lead('POST', `/api/activities/${id}/cancel`, remark)],
  [
    'its way back to the author',
    ({ id }) => lead('POST', `/api/activities/${id}/request-changes`, remark),
  ],
  ['an exception written directly', (activity) => exception(activity, 'cancelled')],
  ['an exception that moves it', (activity) => exception(activity, 'moved')],
  [
    'another time by the form',
    (activity) => form(activity, { schedule: { ...SCHEDULE, start: '2018-03-05T09:00' } }),
  ],
  [
    'other stations by the form',
    (activity) => form(activity, { executors: [world.tree.child.id] }),
  ],
]

type Work = () => Promise<Done>
/** Both have read before one writes; and as it comes, one a little before the other. */
const ORDERS: ((log: Work, change: Work) => Promise<Done[]>)[] = [
  (log, change) => interleaved(world.payload, log, change),
  (log, change) => interleaved(world.payload, change, log),
  (log, change) => Promise.all([log(), pause(10).then(change)]),
  (log, change) => Promise.all([log(), pause(25).then(change)]),
  (log, change) => Promise.all([log(), change()]),
  (log, change) => Promise.all([pause(15).then(log), change()]),
]
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

type Stored = { logs: Log[]; activities: Activity[] }

async function storedOf({ id }: Activity): Promise<Stored> {
  const shared = { depth: 0, pagination: false } as const
  const { docs: activities } = await world.payload.find({
    ...shared,
    collection: 'activities',
    where: { or: [{ id: { equals: id } }, { continues: { equals: id } }] },
  })
  const ofActivity = { activity: { equals: id } }
  const { docs: logs } = await world.payload.find({
    ...shared,
    collection: 'logs',
    where: ofActivity,
  })
  return { logs, activities }
}

/** Whether a log tells of what, by the calendar, never was: not then, not by this station, not at all. */
async function isBelied({ logs: [log], activities }: Stored): Promise<boolean> {
  if (!log) return false
  const shown = await world.shown(activities.map(({ id }) => id))
  const stations = activities.flatMap((each) => executorsOf(partiesOf(each)))
  const isCancelled = activities.every(({ state }) => state === 'cancelled')
  const takesPlace = shown.includes(`${log.date}T${log.time}`)
  return isCancelled || !takesPlace || !stations.includes(world.tree.own.id)
}

describe.each(CHANGES)('a log and, in the same moment, %s', (_name, change) => {
  it(`are never both stored against each other, in ${TRIES} tries`, async () => {
    const belied: string[][] = []
    const refusals: Done[] = []
    for (let at = 0; at < TRIES; at++) {
      const activity = await world.make()
      const log = () => logBy(activity, world.tree.own.id)
      const done = await ORDERS[at % ORDERS.length]!(log, () => change(activity))
      const statuses = done.map(({ status, code }) => `${status} ${code ?? ''}`)
      if (await isBelied(await storedOf(activity))) belied.push(statuses)
      refusals.push(...done.filter(({ status }) => status >= 500))
      refusals.push(...done.filter(({ code }) => code === 'busy'))
    }
    expect({ belied, refusals }).toEqual({ belied: [], refusals: [] })
  })
})

describe('an activity that is taken back and deleted while a station logs it', () => {
  it('leaves no log behind that belongs to nothing', async () => {
    for (let at = 0; at < TRIES; at++) {
      const activity = await world.make()
      const remove = async () => {
        await lead('POST', `/api/activities/${activity.id}/request-changes`, remark)
        return lead('DELETE', `/api/activities/${activity.id}`)
      }
      await ORDERS[at % ORDERS.length]!(remove, () => logBy(activity, world.tree.own.id))
      const { logs, activities } = await storedOf(activity)
      expect(logs.length > 0 && activities.length === 0).toBe(false)
    }
  })
})
