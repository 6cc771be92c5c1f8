import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Client } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { type Lease, LeaseLost, takeLease } from '@/database/lease'
import { leaseStore, type LeaseStore } from '@/database/leaseStore'
import { type Migration, migrateUnder } from '@/database/sqlite/migrateUnder'
import { getTestPayload } from '../../helpers/getTestPayload'

type Session = { db: { run: (query: unknown) => Promise<unknown> } }

let payload: Payload
let store: LeaseStore

beforeAll(async () => {
  payload = await getTestPayload()
  const leases = leaseStore(payload)
  // As of a process that has no time to renew anything.
  store = { ...leases, renew: async (held, req) => (req ? leases.renew(held, req) : true) }
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const ask = async (statement: string) => {
  const { client } = payload.db as unknown as { client: Client }
  return (await client.execute(statement)).rows
}
const endOf = async (name: string) => {
  const [row] = await ask(`SELECT until FROM leases WHERE name = '${name}'`)
  return Number(row?.until)
}
const MILLISECONDS = 60_000

describe('a lease that waits for the writer', () => {
  /** Somebody writes for a while; returns when that ended. */
  async function whileWriting(asking: () => Promise<unknown>): Promise<number> {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const asked = asking()
    await pause(300)
    const ended = Date.now()
    await killTransaction(req)
    await asked
    return ended
  }

  it('lasts from when it was stored, not from when it was asked for', async () => {
    const asked = { name: 'waits', owner: 'me', milliseconds: MILLISECONDS }
    const taken = await whileWriting(() => store.take(asked))
    expect(await endOf('waits')).toBeGreaterThanOrEqual(taken + MILLISECONDS)
    const renew = () => leaseStore(payload).renew({ ...asked, fence: 1 })
    const renewed = await whileWriting(renew)
    expect(await endOf('waits')).toBeGreaterThanOrEqual(renewed + MILLISECONDS)
  })
})

describe('migrations', () => {
  const making = (name: string, then: () => Promise<unknown> = () => Promise.resolve()) =>
    ({
      name,
      up: async ({ db }) => {
        await db.run(sql.raw(`CREATE TABLE ${name} (a)`))
        await then()
      },
    }) satisfies Migration

  /** Tables that were made, and migrations that count as done. */
  const made = async () => {
    const tables = await ask("SELECT name FROM sqlite_master WHERE name LIKE 'made%' ORDER BY 1")
    const done = await ask("SELECT name FROM payload_migrations WHERE name LIKE 'made%' ORDER BY 1")
    return { tables: tables.map(({ name }) => name), done: done.map(({ name }) => name) }
  }

  /** Within its own transaction, since nobody else can write meanwhile. */
  async function lose(req: PayloadRequest): Promise<void> {
    const { sessions } = payload.db as unknown as { sessions: Record<string, Session> }
    await sessions[String(req.transactionID)]?.db.run(
      sql`UPDATE leases SET owner = 'other' WHERE name = 'lost'`,
    )
  }

  it('are done once', async () => {
    const lease = await takeLease(store, { name: 'once' })
    await migrateUnder(lease!, payload, [making('made_1')])
    await migrateUnder(lease!, payload, [making('made_1'), making('made_2')])
    await lease?.release()
    const names = ['made_1', 'made_2']
    expect(await made()).toEqual({ tables: names, done: names })
  })

  it('that take longer than the lease leave it held', async () => {
    const lease = await takeLease(store, { name: 'long', milliseconds: MILLISECONDS })
    let ended = 0
    const slowly = async () => {
      await pause(300)
      ended = Date.now()
    }
    await migrateUnder(lease!, payload, [making('made_3', slowly)])
    expect(await endOf('long')).toBeGreaterThanOrEqual(ended + MILLISECONDS)
    await lease?.release()
  })

  it.each([
    ['at the first', 1, []],
    ['at the end of one', 2, []],
    ['between two', 3, ['made_4']],
  ])('store nothing more once the lease is lost: %s', async (_when, at, stored) => {
    const lease = await takeLease(store, { name: 'lost' })
    let holds = 0
    const hold: Lease['hold'] = async (req) => {
      if (++holds === at) await lose(req)
      await lease?.hold(req)
    }
    const before = await made()
    const both = [making('made_4'), making('made_5')]
    await expect(migrateUnder({ hold }, payload, both)).rejects.toThrow(LeaseLost)
    expect(await made()).toEqual({
      tables: [...new Set([...before.tables, ...stored])],
      done: [...new Set([...before.done, ...stored])],
    })
    await lease?.release()
  })
})
