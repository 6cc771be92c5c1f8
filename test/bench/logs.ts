import type { Payload } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import type { Activity, User } from '@/payload-types'
import { makeActivity } from '../helpers/makeActivity'
import { makeAgencyTree } from '../helpers/makeAgencyTree'
import { makeChannel } from '../helpers/makeChannel'
import { makeUser } from '../helpers/makeUser'
import { rest } from '../helpers/rest'
import type { BenchRow } from './benchRow'
import { millisecondsOf } from './millisecondsOf'

const AT_ONCE = 50

/**
 * Bench (c): logs created through `POST /api/logs` with every check, one by one and 50 at once. Beside
 * them bare inserts of the same rows through the adapter, without request, checks and transaction.
 */
export async function benchLogs(payload: Payload, amount = 200): Promise<BenchRow[]> {
  const { activity, user, agencyId } = await makeStation(payload)
  let day = 0
  const nextBody = () => ({
    activity: activity.id,
    agency: agencyId,
    originalStart: `${addDays('2010-01-01', day++)}T05:30`,
    state: 'aired',
    measures: { airings: 1, minutes: 15 },
  })
  const post = async () => {
    const { status } = await rest(payload, 'POST', '/api/logs', { as: user, body: nextBody() })
    if (status !== 201) throw new Error(`bench: a log was answered with ${status}`)
  }
  await post()

  const oneByOne = await millisecondsOf(async () => {
    for (let i = 0; i < amount; i++) await post()
  })
  const atOnce = await millisecondsOf(async () => {
    for (let i = 0; i < amount; i += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, post))
    }
  })
  const bare = await millisecondsOf(async () => {
    for (let i = 0; i < amount; i++) {
      const body = nextBody()
      const key = `bench|${body.originalStart}`
      const data = { ...body, channel: activity.channel, date: '2018-01-01', occurrenceKey: key }
      await payload.db.create({ collection: 'logs', data })
    }
  })
  const peakMemoryMb = Math.round(process.memoryUsage().rss / 2 ** 20)
  await payload.db.deleteMany({ collection: 'logs', where: { agency: { equals: agencyId } } })

  const row = (way: string, took: number): BenchRow => ({
    name: `create logs through the API, ${way} (${payload.db.name})`,
    ours: `${(took / amount).toFixed(1)} ms each`,
    comparison: `bare insert: ${(bare / amount).toFixed(1)} ms each`,
    ratio: Number((bare / took).toFixed(2)),
    peakMemoryMb,
    note: `${Math.round((amount / took) * 1000)} a second`,
  })
  return [row('one by one', oneByOne), row(`${AT_ONCE} at once`, atOnce)]
}

/** A station with a daily broadcast since 2010 and somebody to log it. */
async function makeStation(
  payload: Payload,
): Promise<{ activity: Activity; user: User; agencyId: string }> {
  const mark = `bench-${Date.now()}`
  const tree = await makeAgencyTree(payload, mark)
  const channel = await makeChannel(payload, { code: mark })
  const activity = await makeActivity(payload, {
    agency: tree.parent,
    channel,
    data: {
      executors: [tree.own.id],
      schedule: {
        start: '2010-01-01T05:30',
        durationMinutes: 15,
        timeZone: 'Asia/Ho_Chi_Minh',
        rrule: 'FREQ=DAILY',
        holidayPolicy: 'skip',
        weekendPolicy: 'air',
      },
    },
  })
  return { activity, agencyId: tree.own.id, user: await makeUser(payload, 'commune', tree.own) }
}
