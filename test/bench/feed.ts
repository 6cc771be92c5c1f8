import config from '@payload-config'
import express from 'express'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { getPayload } from 'payload'
import { insertDocuments } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { seedReference } from '@/seed/reference/seedReference'
import { feedRoutes } from '@/server/routes/feeds'
import type { BenchRow } from './benchRow'
import { median, millisecondsOf } from './millisecondsOf'

const ACTIVITIES = 5_000
const RUNS = 5
const ASKED_AGAIN = 200

/**
 * Bench: `/lich.ics` of 5,000 public activities, two in three of them series twice a day that skip
 * holidays, one in five with a cancelled occurrence, through the route and over HTTP. Beside it the
 * same request of somebody who has the feed already: 304. Each full reading asks for another search
 * word that finds all, since the route keeps what it made.
 */
const payload = await getPayload({ config })
await seedReference(payload)
const { docs: agencies } = await payload.find({ collection: 'agencies', limit: 500, depth: 0 })
const { docs: channels } = await payload.find({ collection: 'channels', limit: 1, depth: 0 })
const now = new Date().toISOString()
const today = now.slice(0, 10)
const activities = Array.from({ length: ACTIVITIES }, (_, index) => ({
  id: idFrom('feed', String(index)),
  title: `Bản tin cải cách hành chính số ${index}`,
  summary: 'Tin tức về thủ tục hành chính, dịch vụ công trực tuyến và chuyển đổi số của phường.',
  folded: 'ban tin cai cach hanh chinh 0 1 2 3 4 5 6 7 8 9',
  channel: channels[0]?.id ?? '',
  agency: agencies[index % agencies.length]?.id ?? '',
  schedule: {
    start: `${today}T05:30`,
    durationMinutes: 15,
    timeZone: 'Asia/Ho_Chi_Minh',
    rrule: index % 3 ? 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=30' : null,
    holidayPolicy: 'skip' as const,
    weekendPolicy: 'air' as const,
    firstDate: today,
    lastDate: index % 3 ? null : today,
  },
  state: 'approved' as const,
  isPublic: true,
  demo: false,
  createdAt: now,
  updatedAt: now,
}))
await insertDocuments({ payload, collection: 'activities', docs: activities })
const cancelled = activities
  .filter((_, index) => index % 5 === 1)
  .map(({ id, agency }) => ({
    id: idFrom('exception', id),
    activity: id,
    agency,
    originalStart: '2030-01-02T05:30',
    kind: 'cancelled' as const,
    reason: 'x',
    key: `${id}|2030-01-02T05:30`,
    demo: false,
    createdAt: now,
    updatedAt: now,
  }))
await insertDocuments({ payload, collection: 'occurrence-exceptions', docs: cancelled })

const server = express().use(feedRoutes(payload)).listen(0)
await once(server, 'listening')
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const ask = async (path: string, etag = '') => {
  const answer = await fetch(`${origin}${path}`, { headers: etag ? { 'If-None-Match': etag } : {} })
  const text = await answer.text()
  return { status: answer.status, etag: answer.headers.get('etag') ?? '', text }
}

const { text, etag } = await ask('/lich.ics')
const whole: number[] = []
for (let run = 0; run < RUNS; run++) {
  whole.push(await millisecondsOf(() => ask(`/lich.ics?q=${run}`)))
}
const again: number[] = []
let known = 0
for (let run = 0; run < ASKED_AGAIN; run++) {
  again.push(
    await millisecondsOf(async () => {
      known += Number((await ask('/lich.ics', etag)).status === 304)
    }),
  )
}
const sum = again.reduce((all, one) => all + one, 0)
const events = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0
const [ours, comparison] = [median(again), median(whole)]
const row: BenchRow = {
  name: `/lich.ics of ${ACTIVITIES} activities, asked again`,
  ours: `${ours.toFixed(1)} ms, ${Math.round((1000 * ASKED_AGAIN) / sum)} a second`,
  comparison: `made anew: ${Math.round(comparison)} ms`,
  ratio: Number((comparison / ours).toFixed(1)),
  peakMemoryMb: Math.round(process.memoryUsage().rss / 2 ** 20),
  note: `${events} events, ${Math.round(text.length / 1024)} kB, ${known} of ${ASKED_AGAIN} answers 304`,
}
process.stdout.write(`\n${JSON.stringify([row])}\n`)
server.close()
await payload.destroy()
process.exit(0)
