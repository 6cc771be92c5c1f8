import { beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { getTestPayload } from '../../helpers/getTestPayload'

const topic = (code: string) =>
  ({ collection: 'topics', data: { name: code, set: 'test', code } }) as const
/** Linux only; elsewhere the test is counted as skipped. */
const HANDLES = '/proc/self/fd'
const itCountingHandles = existsSync(HANDLES) ? it : it.skip

describe('many people writing at once', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getTestPayload()
  })

  it('saves what each of twenty people writes at the same moment', async () => {
    const codes = Array.from({ length: 20 }, (_, i) => `at-once-${i}`)
    await Promise.all(codes.map((code) => payload.create(topic(code))))
    const { totalDocs } = await payload.count({
      collection: 'topics',
      where: { code: { in: codes } },
    })
    expect(totalDocs).toBe(20)
  })

  it('lets others read while somebody writes, and shows them only what is finished', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ ...topic('half-done'), req })
    const where = { code: { equals: 'half-done' } }
    expect((await payload.count({ collection: 'topics', where })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'topics', where, req })).totalDocs).toBe(1)
    await killTransaction(req)
    expect((await payload.count({ collection: 'topics', where })).totalDocs).toBe(0)
  })

  it('goes on after a write that failed in between', async () => {
    await payload.create(topic('same'))
    const results = await Promise.allSettled([
      payload.create(topic('same')),
      payload.create(topic('next')),
      payload.create(topic('same')),
      payload.create(topic('last')),
    ])
    expect(results.map((result) => result.status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
  })

  itCountingHandles('opens no further files however much is written', async () => {
    await payload.create(topic('first-of-many'))
    const before = readdirSync(HANDLES).length
    for (let i = 0; i < 50; i++) await payload.create(topic(`many-${i}`))
    expect(readdirSync(HANDLES).length - before).toBeLessThan(20)
  })
})
