import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { MEASURES } from '@/domain/measures'
import type { Report } from '@/domain/reporting/report'
import type { Activity, Agency, Channel, Log } from '@/payload-types'
import { insertDocuments } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { type AgencyTree, makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'

let payload: Payload
let tree: AgencyTree
let radio: Channel
let training: Channel
let district: Activity

const report = async (agency?: string, period = '2018-H1'): Promise<Report> =>
  buildReportAsSystem(await createLocalReq({}, payload), {
    period,
    agency,
    now: '2018-07-02T02:00:00Z',
  })

const of = (from: Report, agency: Agency) => from.agencies.find(({ id }) => id === agency.id)

/** A plan of which nobody has logged anything. */
const untouched = (planned: number) => ({
  planned,
  due: planned,
  donePlanned: null,
  doneUnplanned: null,
  done: null,
})

/** Weekdays of March 2018 except the 8th, a holiday here, and the 12th, cancelled: 22 − 2 = 20. */
const PLANNED_DAYS = 20

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  radio = await makeChannel(payload)
  training = await makeChannel(payload, {
    code: 'tap_huan',
    nameVi: 'Tập huấn',
    groupCode: 'event',
  })
  await payload.updateGlobal({
    slug: 'settings',
    data: { compilingAgencies: [{ from: '2017-12-29', agency: tree.other.id }] },
  })
  await payload.create({
    collection: 'holidays',
    data: { date: '2018-03-08', name: 'x', kind: 'off', status: 'official' },
  })
  district = await makeActivity(payload, {
    agency: tree.parent,
    channel: radio,
    data: { executors: [tree.own.id, tree.sibling.id], expected: { airings: 2, minutes: 15 } },
  })
  await payload.create({
    collection: 'occurrence-exceptions',
    data: {
      activity: district.id,
      agency: tree.parent.id,
      originalStart: '2018-03-12T06:30',
      kind: 'cancelled',
      reason: 'x',
      key: '',
    },
  })
  await makeActivity(payload, { agency: tree.own, channel: radio, data: { state: 'draft' } })
  await insertDocuments({ payload, collection: 'logs', docs: seededLogs() })
})

/** Logs by a fixed rule, in and around the period, some with figures missing and some zero. */
function seededLogs() {
  let seed = 7
  const chance = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return Math.floor((seed / 2147483647) * below)
  }
  const docs = []
  for (let i = 0; i < 400; i++) {
    const day = new Date(Date.UTC(2017, 11, 20 + chance(220))).toISOString().slice(0, 10)
    const agency = [tree.own, tree.parent, tree.other, tree.child][chance(4)] ?? tree.own
    const measures = Object.fromEntries(
      MEASURES.filter(() => chance(3) > 0).map((measure) => [measure, chance(4) / 2]),
    )
    const id = newId()
    docs.push({
      id,
      agency: agency.id,
      channel: (chance(3) ? radio : training).id,
      date: day,
      state: (['aired', 'late', 'missed'] as const)[chance(3)] ?? 'aired',
      ...(chance(5) ? { activity: district.id, originalStart: `${day}T06:30` } : {}),
      occurrenceKey: id,
      demo: false,
      measures,
    } satisfies Partial<Log>)
  }
  return docs
}

describe('what is done', () => {
  it('is what a count of the raw logs gives, agency by agency, form by form, unit by unit', async () => {
    const { docs } = await payload.find({ collection: 'logs', pagination: false, depth: 1 })
    const expected: Record<string, number> = {}
    const add = (key: string, value: number) => (expected[key] = (expected[key] ?? 0) + value)
    for (const log of docs) {
      if (log.date < '2018-01-01' || log.date > '2018-06-30') continue
      const agency = (log.agency as Agency).code
      const channel = (log.channel as Channel).code
      if (log.originalStart) add(`${agency} ${channel} ${log.state}`, 1)
      if (log.state === 'missed') continue
      if (!log.originalStart) add(`${agency} ${channel} unplanned`, 1)
      for (const [measure, value] of Object.entries(log.measures ?? {})) {
        if (typeof value === 'number') add(`${agency} ${channel} ${measure}`, value)
      }
    }

    const counted: Record<string, number> = {}
    for (const agency of (await report()).agencies) {
      for (const { channel, slots } of agency.slotsByChannel) {
        for (const state of ['aired', 'late', 'missed', 'unplanned'] as const) {
          if (slots[state]) counted[`${agency.code} ${channel} ${state}`] = slots[state]
        }
      }
      for (const line of agency.lines) {
        if (line.done !== null)
          counted[`${agency.code} ${line.channel} ${line.measure}`] = line.done
      }
    }
    expect(Object.keys(expected).length).toBeGreaterThan(80)
    expect(counted).toEqual(expected)
  })

  it('adds up to the totals', async () => {
    const { agencies, totals } = await report()
    for (const { channel, measure, done } of totals) {
      const lines = agencies.flatMap((agency) => agency.lines)
      const same = lines.filter((line) => line.channel === channel && line.measure === measure)
      expect(same.reduce((sum, line) => sum + (line.done ?? 0), 0)).toBe(done)
    }
  })
})

describe('what is planned', () => {
  it('is owed by each executor: no holiday, no cancelled occurrence, no draft', async () => {
    const all = await report()
    expect(of(all, tree.sibling)?.slots.planned).toBe(PLANNED_DAYS)
    expect(of(all, tree.own)?.slots.planned).toBe(PLANNED_DAYS)
    expect(of(all, tree.parent)?.slots.planned).toBe(0)
    expect(all.slots.planned).toBe(2 * PLANNED_DAYS)
    expect(of(all, tree.sibling)?.lines).toEqual([
      { channel: radio.code, measure: 'airings', ...untouched(2 * PLANNED_DAYS) },
      { channel: radio.code, measure: 'minutes', ...untouched(15 * PLANNED_DAYS) },
    ])
  })

  it('counts for the year too, and lists who logged nothing', async () => {
    const all = await report()
    const airings = all.totals.find(
      (line) => line.measure === 'airings' && line.channel === radio.code,
    )
    expect(airings?.plannedYear).toBe(4 * PLANNED_DAYS)
    expect(airings?.doneYearToDate).toBe(airings?.done)
    expect(all.silent.map((agency) => agency.id)).toEqual([tree.sibling.id])
  })

  it('is nothing in a period without activities', async () => {
    expect((await report(undefined, '2018-Q2')).slots.planned).toBe(0)
  })
})

describe('the scope', () => {
  it('of one agency is what lies below it, and it reports to the one that compiles', async () => {
    const own = await report(tree.own.code)
    const ids = own.agencies.map(({ id }) => id)
    expect(ids).toContain(tree.own.id)
    expect(ids).not.toContain(tree.sibling.id)
    expect(own.slots.planned).toBe(PLANNED_DAYS)
    expect(own.scope.wholeCity).toBe(false)
    expect(own.issuer).toMatchObject({ superiorName: null, abbreviation: 'UBND' })
    expect(own.recipientName).toBe(tree.other.name)
  })

  it('of the whole city is issued by the compiling agency, to the city', async () => {
    const all = await report()
    expect(all.issuer).toMatchObject({ name: tree.other.name, superiorName: tree.city.name })
    expect(all.recipientName).toBe(tree.city.name)
    expect(all.scope).toMatchObject({ name: tree.city.name, wholeCity: true })
  })

  it('is unknown for an agency that did not exist then', async () => {
    await expect(report(tree.own.code, '2009')).rejects.toMatchObject({
      code: 'reportAgencyAbsent',
      details: { agency: tree.own.name },
    })
  })
})
