import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { MEASURES } from '@/domain/measures'
import type { Report } from '@/domain/reporting/report'
import type { Activity, Agency, Channel, Holiday, Log, OccurrenceException } from '@/payload-types'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { seedDemo } from '@/seed/demo/seedDemo'
import { seedReference } from '@/seed/reference/seedReference'
import { getTestPayload } from '../../helpers/getTestPayload'
import { rawSlots } from '../../helpers/rawSlots'

const TODAY = '2026-11-22'

let payload: Payload
let rows: {
  activities: Activity[]
  exceptions: OccurrenceException[]
  holidays: Holiday[]
  logs: Log[]
  agencies: Map<string, Agency>
  channels: Map<string, string>
}

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  await seedDemo(payload, TODAY, { districts: 2 })
  const all = async <T>(collection: CollectionSlug) => {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false })
    return docs as T[]
  }
  rows = {
    activities: (await all<Activity>('activities')).filter(({ state }) => state === 'approved'),
    exceptions: await all('occurrence-exceptions'),
    holidays: await all('holidays'),
    logs: await all('logs'),
    agencies: new Map((await all<Agency>('agencies')).map((agency) => [agency.id, agency])),
    channels: new Map((await all<Channel>('channels')).map(({ id, code }) => [id, code])),
  }
}, 240_000)

/** Every cell of the report, by agency, channel and column; zeros and what is missing left out. */
type Cells = Map<string, number | null>

/** Counted one by one from the rows: each planned slot is looked for among the logs. */
function recounted(range: { from: string; to: string }, now: string): Cells {
  const cells: Cells = new Map()
  const plans = new Set<string>()
  const add = (leaf: string, column: string, value: number | null | undefined) => {
    if (value === null || value === undefined) return
    cells.set(`${leaf} ${column}`, (cells.get(`${leaf} ${column}`) ?? 0) + value)
  }
  const leafOf = (agency: string, channel: string) => `${agency} ${rows.channels.get(channel)}`
  const inRange = ({ date }: Log) => date >= range.from && date <= range.to
  const logs = rows.logs.filter((log) => inRange(log) && log.date <= now.slice(0, 10))
  const keyOf = (activity: string, agency: string, start: string) =>
    `${activity}|${agency}|${start}`
  const logged = new Set(
    logs.map((log) => keyOf(String(log.activity), String(log.agency), String(log.originalStart))),
  )
  const held = new Set<string>()
  for (const activity of rows.activities) {
    const exceptions = rows.exceptions.filter((each) => each.activity === activity.id)
    const slots = rawSlots({ activity, exceptions, holidays: rows.holidays, range })
    const executors = activity.executors?.length ? activity.executors : [activity.agency]
    for (const agency of new Set(executors.map(String))) {
      const { validFrom, validTo } = rows.agencies.get(agency)!
      const leaf = leafOf(agency, String(activity.channel))
      for (const { originalStarts, start } of slots) {
        const day = start.slice(0, 10)
        if ((validFrom && day < validFrom) || (validTo && day > validTo)) continue
        const keys = originalStarts.map((original) => keyOf(activity.id, agency, original))
        const due = start <= now
        for (const key of keys) held.add(key)
        add(leaf, 'planned', 1)
        if (!keys.some((key) => logged.has(key))) add(leaf, due ? 'unlogged' : 'notDue', 1)
        for (const measure of MEASURES) {
          const expected = activity.expected?.[measure]
          if (expected === null || expected === undefined) continue
          plans.add(`${activity.id} ${agency} ${measure}`)
          add(leaf, `${measure} planned`, expected)
          add(leaf, `${measure} due`, due ? expected : 0)
        }
      }
    }
  }
  for (const log of logs) {
    const leaf = leafOf(String(log.agency), String(log.channel))
    const { originalStart, state } = log
    const key = keyOf(String(log.activity), String(log.agency), String(originalStart))
    if (originalStart) add(leaf, state, 1)
    if (originalStart && !held.has(key)) add(leaf, 'beyondPlan', 1)
    if (state === 'missed') continue
    if (!originalStart) add(leaf, 'unplanned', 1)
    for (const measure of MEASURES) {
      const under =
        originalStart && plans.has(`${String(log.activity)} ${String(log.agency)} ${measure}`)
      add(leaf, `${measure} ${under ? 'donePlanned' : 'doneUnplanned'}`, log.measures?.[measure])
      add(leaf, `${measure} done`, log.measures?.[measure])
    }
  }
  return cells
}

function cellsOf({ agencies }: Report): Cells {
  const cells: Cells = new Map()
  for (const { id, slotsByChannel, lines } of agencies) {
    for (const { channel, slots } of slotsByChannel) {
      for (const [column, value] of Object.entries(slots)) {
        if (value) cells.set(`${id} ${channel} ${column}`, value)
      }
    }
    for (const { channel, measure, ...figures } of lines) {
      for (const [column, value] of Object.entries(figures)) {
        if (value !== null) cells.set(`${id} ${channel} ${measure} ${column}`, value)
      }
    }
  }
  return cells
}

const differences = (report: Cells, recount: Cells): string[] =>
  [...new Set([...report.keys(), ...recount.keys()])]
    .filter((key) => report.get(key) !== recount.get(key))
    .map((key) => `${key}: ${report.get(key)} in the report, ${recount.get(key)} recounted`)

describe('every cell of the demo’s report is what its rows say', () => {
  it.each([
    ['2018-H1', '2018-01-01', '2018-06-30', '2026-11-22T09:00'],
    ['2018-H2', '2018-07-01', '2018-12-31', '2018-11-21T07:00'],
    ['2026-H2', '2026-06-15', '2026-12-14', '2026-11-22T09:00'],
  ])('%s, from %s to %s, seen at %s', async (period, from, to, now) => {
    const req = await createLocalReq({}, payload)
    const instant = new Date(`${now}:00+07:00`).toISOString()
    const report = await buildReportAsSystem(req, { period, now: instant })
    const cells = cellsOf(report)
    expect(cells.size).toBeGreaterThan(300)
    expect(differences(cells, recounted({ from, to }, now))).toEqual([])
  })
})
