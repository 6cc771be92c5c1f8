import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { env } from '@/env'
import { addMeasures } from '@/domain/reporting/figures'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import type { Log } from '@/payload-types'
import { countLogsAsSystem } from '@/queries/countLogs'
import { insertDocuments } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { getTestPayload } from '../../helpers/getTestPayload'
import { type AgencyTree, makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeActivity } from '../../helpers/makeActivity'
import { makeChannel } from '../../helpers/makeChannel'

let payload: Payload
let tree: AgencyTree
let radio: string
let activity: string

const HALF_YEAR = { from: '2018-01-01', to: '2018-06-30' }

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  const channel = await makeChannel(payload)
  radio = channel.id
  activity = (await makeActivity(payload, { agency: tree.own, channel })).id
  await insertDocuments({
    payload,
    collection: 'logs',
    docs: [
      log('own', '2017-12-31', { measures: { airings: 100 } }),
      log('own', '2018-01-01', { measures: { airings: 2, minutes: 12.5 } }),
      log('own', '2018-06-30', { measures: { airings: 3, newsItems: 0 } }),
      log('own', '2018-07-01', { measures: { airings: 100 } }),
      log('own', '2018-03-01', {
        activity: undefined,
        originalStart: undefined,
        measures: { airings: 1 },
      }),
      log('own', '2018-03-02', { state: 'missed' }),
      log('own', '2018-03-03', { state: 'late', measures: { airings: null } }),
      log('sibling', '2018-03-01', { measures: { minutes: 0 } }),
    ],
  })
})

function log(agency: keyof AgencyTree, date: string, data: Partial<Log> = {}) {
  const id = newId()
  return {
    id,
    activity,
    originalStart: `${date}T06:30`,
    agency: tree[agency].id,
    channel: radio,
    date,
    state: 'aired' as const,
    occurrenceKey: id,
    demo: false,
    ...data,
  }
}

/** What was counted for an agency in one state. */
const row = (rows: readonly DoneRow[], agency: keyof AgencyTree, state: string) => {
  const all = rows.filter((each) => each.agency === tree[agency].id && each.state === state)
  return {
    channels: new Set(all.map(({ channel }) => channel)),
    planned: all.reduce((sum, each) => sum + (each.activity ? each.logs : 0), 0),
    unplanned: all.reduce((sum, each) => sum + (each.activity ? 0 : each.logs), 0),
    sums: all.reduce((sums, each) => addMeasures(sums, each.sums), {} as DoneRow['sums']),
  }
}

describe('counting the logs of a period', () => {
  it('takes in its first and last day, no more', async () => {
    const rows = await countLogsAsSystem(payload, { range: HALF_YEAR })
    expect(row(rows, 'own', 'aired')).toMatchObject({
      planned: 2,
      unplanned: 1,
      channels: new Set([radio]),
    })
    expect(row(rows, 'own', 'aired').sums.airings).toBe(6)
  })

  it('keeps what was done without a planned slot apart', async () => {
    const rows = await countLogsAsSystem(payload, { range: HALF_YEAR })
    const own = rows.filter((each) => each.agency === tree.own.id && each.state === 'aired')
    expect(own.map(({ activity: of, sums }) => [of, sums.airings])).toEqual(
      expect.arrayContaining([
        [activity, 5],
        [null, 1],
      ]),
    )
  })

  it('keeps states, agencies and fractions', async () => {
    const rows = await countLogsAsSystem(payload, { range: HALF_YEAR })
    expect(row(rows, 'own', 'missed')).toMatchObject({ planned: 1, unplanned: 0 })
    expect(row(rows, 'own', 'aired').sums.minutes).toBe(12.5)
  })

  it('tells a counted zero from what nobody counted', async () => {
    const rows = await countLogsAsSystem(payload, { range: HALF_YEAR })
    expect(row(rows, 'own', 'aired').sums).toEqual({ airings: 6, minutes: 12.5, newsItems: 0 })
    expect(row(rows, 'own', 'late').sums).toEqual({})
    expect(row(rows, 'own', 'missed').sums).toEqual({})
    expect(row(rows, 'sibling', 'aired').sums).toEqual({ minutes: 0 })
  })

  it('is answered from the covering index alone, without reading or sorting logs', async () => {
    const plans = await plansOf(() => countLogsAsSystem(payload, { range: HALF_YEAR }))
    expect(plans.length).toBeGreaterThan(0)
    const [covered, read] =
      env.databaseKind === 'mongodb'
        ? [/IXSCAN/, /FETCH|COLLSCAN/]
        : [/COVERING INDEX/, /TEMP B-TREE/]
    for (const plan of plans) {
      expect(plan).toMatch(covered)
      expect(plan).not.toMatch(read)
    }
  })

  it('can be asked of some agencies only, or of none', async () => {
    const range = HALF_YEAR
    const rows = await countLogsAsSystem(payload, { range, agencies: [tree.sibling.id] })
    expect(rows.map((each) => each.agency)).toEqual([tree.sibling.id])
    expect(await countLogsAsSystem(payload, { range, agencies: [] })).toEqual([])
  })
})

/** How the database would do what `work` asks of it. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const plans: string[] = []
  if (env.databaseKind === 'mongodb') {
    const { logs } = (payload.db as unknown as MongooseAdapter).collections
    const spy = jest.spyOn(logs?.collection as NonNullable<typeof logs>['collection'], 'aggregate')
    await work()
    const calls = spy.mock.calls.slice()
    spy.mockRestore()
    for (const [pipeline, options] of calls) {
      // As a command: the driver refuses to explain what inherits a write concern.
      const { hint } = (options ?? {}) as { hint?: string }
      const aggregate = { aggregate: 'logs', pipeline, cursor: {}, ...(hint ? { hint } : {}) }
      const explain = { explain: aggregate, verbosity: 'executionStats' }
      plans.push(JSON.stringify(await logs?.db.db?.command(explain)))
    }
    return plans
  }
  const { client } = payload.db as unknown as SQLiteAdapter
  const spy = jest.spyOn(client, 'execute')
  await work()
  const statements = spy.mock.calls.map(([statement]) => statement as { sql: string; args: [] })
  spy.mockRestore()
  for (const { sql, args } of statements) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    plans.push(rows.map((row) => String(row.detail)).join('; '))
  }
  return plans
}
