import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { newId } from '@/queries/newId'
import { makeActivity } from '../helpers/makeActivity'
import { makeAgencyTree } from '../helpers/makeAgencyTree'
import { makeChannel } from '../helpers/makeChannel'
import { makeUser, TEST_PASSWORD } from '../helpers/makeUser'
import type { FaultRow } from './scenario'
import type { ReplicaSet } from './replicaSet'
import { serveApi } from './serveApi'
import { signIn } from './writers'

const CLIENTS = 50
const BEFORE_MS = 8_000
const AFTER_MS = 40_000

type Seen = { at: number; took: number; what: string }

/** Each logs one slot after the other over HTTP, two read, and in the middle the primary is killed. */
export async function killUnderClients(set: ReplicaSet): Promise<FaultRow> {
  const resolved = await config
  resolved.logger = { options: { level: 'error' }, destination: process.stderr } as never
  const payload = await getPayload({ config: resolved })
  const { activity, stations, account } = await makeStations(payload)
  const api = await serveApi(payload)
  const token = await signIn(api.url, account)

  const seen: Seen[] = []
  const acknowledged: string[] = []
  let running = true
  const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
  const ask = async (method: string, asked: string, body?: object): Promise<number> => {
    const at = performance.now()
    const status = await fetch(`${api.url}${asked}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    }).then(
      async (answer) => {
        await answer.text()
        return answer.status
      },
      () => 0,
    )
    seen.push({ at, took: performance.now() - at, what: `${method} ${status || 'broken off'}` })
    return status
  }
  const client = async (agency: string) => {
    for (let day = 0; running;) {
      const originalStart = `${addDays('2016-01-01', day)}T06:30`
      const slot = { activity, agency, originalStart, state: 'aired', measures: { airings: 1 } }
      const status = await ask('POST', '/api/logs', slot)
      if (status === 201) acknowledged.push(`${activity}|${agency}|${originalStart}`)
      // Stored by a try whose outcome nobody knew.
      if (status === 201 || status === 409) day++
      else await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const reader = async () => {
    while (running) {
      await ask('GET', '/api/logs?limit=5&depth=0')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  const all = Promise.all([...stations.map(client), reader(), reader()])
  await new Promise((resolve) => setTimeout(resolve, BEFORE_MS))
  set.kill(primaryPort(payload))
  const killed = performance.now()
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS))
  running = false
  await all
  const row = await count(payload, { seen, acknowledged, killed })
  api.stop()
  await payload.destroy()
  return row
}

async function makeStations(payload: Payload) {
  const tree = await makeAgencyTree(payload)
  const channel = await makeChannel(payload)
  const stations: string[] = []
  for (let at = 0; at < CLIENTS; at++) {
    const data = { code: `S-${at}`, name: `Station ${at}`, key: '', kind: 'phuong' as const }
    const shared = { id: newId(), parent: tree.parent.id, validFrom: '2010-01-01' }
    await payload.create({ collection: 'agencies', data: { ...shared, ...data }, depth: 0 })
    stations.push(shared.id)
  }
  const schedule = {
    start: '2016-01-01T06:30',
    durationMinutes: 15,
    timeZone: 'Asia/Ho_Chi_Minh',
    rrule: 'FREQ=DAILY',
    holidayPolicy: 'air',
    weekendPolicy: 'air',
  } as const
  const data = { executors: stations, schedule }
  const { id } = await makeActivity(payload, { agency: tree.parent, channel, data })
  const { email } = await makeUser(payload, 'district', tree.parent)
  return { activity: id, stations, account: { email, password: TEST_PASSWORD } }
}

type Topology = { description: { servers: Map<string, { type: string; port: number }> } }

/** Where the driver writes. */
function primaryPort(payload: Payload): number {
  const client = (payload.db as unknown as MongooseAdapter).connection.getClient()
  const { topology } = client as unknown as { topology: Topology }
  const servers = [...topology.description.servers.values()]
  return servers.find(({ type }) => type === 'RSPrimary')?.port ?? 0
}

async function count(
  payload: Payload,
  { seen, acknowledged, killed }: { seen: Seen[]; acknowledged: string[]; killed: number },
): Promise<FaultRow> {
  const { docs } = await payload.find({
    collection: 'logs',
    select: { occurrenceKey: true },
    pagination: false,
    depth: 0,
  })
  const keys = docs.map(({ occurrenceKey }) => occurrenceKey)
  const stored = new Set(keys)
  const found = acknowledged.filter((key) => stored.has(key)).length
  const byStatus: Record<string, number> = {}
  for (const { what } of seen) byStatus[what] = (byStatus[what] ?? 0) + 1
  const done = seen.filter(({ what }) => what === 'POST 201').map(({ at, took }) => at + took)
  const times = done.toSorted((a, b) => a - b)
  const silence = Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? time)))
  const troubles = seen
    .filter(({ what }) => !/ 20[01]$/.test(what))
    .map(({ at, took }) => at + took)
  const last = Math.max(killed, ...troubles) - killed
  const longest = Math.max(...seen.map(({ took }) => took))
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  return {
    scenario: `primary of three killed under ${CLIENTS} clients`,
    acknowledged: acknowledged.length,
    found,
    lost: acknowledged.length - found,
    doubled: keys.length - stored.size + (acknowledged.length - new Set(acknowledged).size),
    byStatus,
    // The front door stands: everybody is answered, and what is sent after the election is stored.
    expected:
      times.some((time) => time > killed) && seen.every(({ what }) => !/broken off$/.test(what)),
    note: `no write stored for ${seconds(silence)}, last trouble ${seconds(last)} after, longest answer ${seconds(longest)}`,
  }
}
