import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import { databaseTrouble } from '@/database/databaseTrouble'
import { toldOnce } from '@/database/mongodb/toldOnce'
import { replicaSet } from '../../faults/replicaSet'
import { testDatabase } from '../../helpers/testDatabase.mjs'

/** What a request waits at most (README), and what a busy machine adds. */
const AT_MOST_MS = 15_000 + 3_000

let set: Awaited<ReturnType<typeof replicaSet>> | undefined
let opened: Payload | undefined
afterAll(async () => {
  await opened?.destroy()
  await set?.stop()
})

describe('a MongoDB that is gone', () => {
  it('keeps nobody waiting longer than is promised, in whatever it is caught', async () => {
    set = await replicaSet(process.env.DATA_DIR ?? '', 1)
    process.env.TEST_MONGODB_URI = set.uri('')
    process.env.DATABASE_URI = testDatabase('mongodb', '')
    // Only now, since the configuration reads the environment as it is loaded.
    const { default: config } = await import('@payload-config')
    const { unitOfWork } = await import('@/queries/unitOfWork')
    const resolved = { ...(await config), logger: { options: { level: 'fatal' } } }
    const payload = await getPayload({ config: resolved as unknown as SanitizedConfig })
    opened = payload
    const topic = (code: string) => ({
      collection: 'topics' as const,
      data: { name: code, set: 'gone', code },
    })
    const begun = async () => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await payload.create({ ...topic(String(req.transactionID)), req })
      return req
    }
    const [committing, writing] = [await begun(), await begun()]
    set.killAll()

    const timed = async (work: (req: PayloadRequest) => Promise<unknown>, req: PayloadRequest) => {
      const began = performance.now()
      const trouble = await work(req).then(() => 'none', databaseTrouble)
      return { trouble, inTime: performance.now() - began < AT_MOST_MS }
    }
    const fresh = await createLocalReq({}, payload)
    const waited = await Promise.all([
      timed((req) => commitTransaction(req) as Promise<unknown>, committing),
      timed((req) => payload.create({ ...topic('later'), req }), writing),
      timed((req) => unitOfWork(req, () => payload.create({ ...topic('new'), req })), fresh),
      timed(() => payload.find({ collection: 'topics' }), fresh),
    ])
    expect(waited).toEqual([
      { trouble: 'outcomeUnknown', inTime: true },
      { trouble: 'unavailable', inTime: true },
      { trouble: 'unavailable', inTime: true },
      { trouble: 'unavailable', inTime: true },
    ])
  }, 120_000)

  it('is told in the log when it begins and when it is over, however many meet it', () => {
    const [error, info] = [jest.fn(), jest.fn()]
    const logger = { error, info } as never as Parameters<typeof toldOnce>[0]
    const outage = toldOnce(logger)
    const gone = Object.assign(new Error('nobody'), { name: 'MongoServerSelectionError' })
    outage.answered()
    for (let at = 0; at < 50; at++) {
      outage.met(gone)
      logger.error({ err: gone })
    }
    logger.error({ err: new Error('something else') })
    outage.answered()
    outage.answered()
    expect(error.mock.calls).toEqual([
      [{ msg: 'MongoDB does not answer: nobody' }],
      [{ err: new Error('something else') }],
    ])
    expect(info.mock.calls).toEqual([[{ msg: 'MongoDB answers again, after 0 s' }]])
  })
})
