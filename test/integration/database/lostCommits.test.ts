import { beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload } from 'payload'
import { CommitLost } from '@/database/CommitLost'
import { hasTransactions } from '@/database/hasTransactions'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
})

const topic = (code: string) =>
  ({ collection: 'topics', data: { name: code, set: 'test', code } }) as const

const stored = async (code: string) =>
  (await payload.count({ collection: 'topics', where: { code: { equals: code } } })).totalDocs

describe('a transaction that was rolled back in its middle', () => {
  it('is not confirmed', async () => {
    expect(hasTransactions(payload)).toBe(true)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ ...topic('gone'), req })
    await killTransaction({ ...req })
    await expect(commitTransaction(req)).rejects.toThrow(CommitLost)
    expect(await stored('gone')).toBe(0)
  })

  it('is not confirmed either where an operation within it did that, and its error was swallowed', async () => {
    await payload.create(topic('taken'))
    const req = await createLocalReq({}, payload)
    const work = async () => {
      await payload.create({ ...topic('before'), req })
      await payload.create({ ...topic('taken'), req }).catch(() => undefined)
    }
    await expect(unitOfWork(req, work)).rejects.toThrow(CommitLost)
    expect(await stored('before')).toBe(0)
  })
})
