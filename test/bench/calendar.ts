import { createLocalReq, type Payload } from 'payload'
import { makeUser } from '../helpers/makeUser'
import { rest } from '../helpers/rest'
import { findOccurrences } from '@/queries/findOccurrences'
import type { Calendar } from '@/queries/calendar'
import type { BenchRow } from './benchRow'
import { median, millisecondsOf, percentile } from './millisecondsOf'

const MONTH = { from: '2018-03-01', to: '2018-03-31' }
const WARM_UP = 5
const REQUESTS = 200

/**
 * Bench (d): `GET /api/calendar` of a month of the whole demo city, through the REST handler, signed
 * in as somebody who sees everything: median and 99th percentile of 200 requests, one after the other.
 * Beside it the same occurrences from the query alone, without request, sign-in and answer. The
 * database must hold the demo.
 */
export async function benchCalendar(payload: Payload): Promise<BenchRow> {
  const user = await makeUser(payload, 'standing')
  const address = `/api/calendar?from=${MONTH.from}&to=${MONTH.to}`
  const ask = () => rest(payload, 'GET', address, { as: user })
  const first = (await ask()).body as unknown as Calendar

  const whole: number[] = []
  const alone: number[] = []
  const query = async () => {
    const req = await createLocalReq({ user }, payload)
    return findOccurrences(req, { range: MONTH, where: [] })
  }
  for (let run = 0; run < WARM_UP; run++) {
    await ask()
    await query()
  }
  for (let run = 0; run < REQUESTS; run++) whole.push(await millisecondsOf(ask))
  for (let run = 0; run < REQUESTS / 10; run++) alone.push(await millisecondsOf(query))
  const peakMemoryMb = Math.round(process.memoryUsage().rss / 2 ** 20)
  await payload.delete({ collection: 'users', id: user.id })
  const [ours, comparison] = [median(whole), median(alone)]
  return {
    name: `GET /api/calendar, a month of the demo city (${payload.db.name})`,
    ours: `median ${Math.round(ours)} ms, 99 % within ${Math.round(percentile(whole, 99))} ms`,
    comparison: `its occurrences alone: ${Math.round(comparison)} ms`,
    ratio: Number((comparison / ours).toFixed(2)),
    peakMemoryMb,
    note:
      `${first.occurrences.length} occurrences of ${Object.keys(first.activities).length} activities, ` +
      `${Math.round(JSON.stringify(first).length / 1024)} kB`,
  }
}
