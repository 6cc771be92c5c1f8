import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { watchTrouble } from '@/database/troubleSeen'
import { newId } from '@/queries/newId'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
  await payload.create({ collection: 'topics', data: { code: 'taken', name: 'x', set: 'test' } })
})

/** As within Payload's bulk writes, where the error of one document ends nothing. */
const write = (req: PayloadRequest, code: string) => {
  const data = { id: newId(), code, name: 'x', set: 'test' }
  return payload.db.create({ collection: 'topics', data, req })
}

describe('a transaction that MongoDB has ended at an error', () => {
  const taken = (req: PayloadRequest) => write(req, 'taken').catch(() => undefined)

  it.each<[string, (req: PayloadRequest) => Promise<unknown>]>([
    ['its commit', taken],
    [
      'what is written later',
      async (req) => {
        await taken(req)
        await write(req, 'later')
      },
    ],
    [
      'what is written at once',
      (req) => Promise.allSettled(['a', 'taken', 'b'].map((code) => write(req, code))),
    ],
  ])('answers with that error, and is no trouble of the database: %s', async (_what, writing) => {
    const req = await createLocalReq({}, payload)
    let tries = 0
    await watchTrouble(async (seen) => {
      const work = async () => {
        tries++
        await writing(req)
      }
      await expect(unitOfWork(req, work)).rejects.toThrow(ValidationError)
      expect(seen).toEqual({})
    })
    expect(tries).toBe(1)
    const { totalDocs } = await payload.count({ collection: 'topics' })
    expect(totalDocs).toBe(1)
  })
})
