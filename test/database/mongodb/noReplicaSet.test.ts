import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

// Asked for as by whoever runs MongoDB alone; before anything reads the environment.
const { DATABASE_URI = '' } = process.env
process.env.DATABASE_URI = `${DATABASE_URI.split('?')[0]}?directConnection=true`
const { getTestPayload } = await import('../../helpers/getTestPayload')
const { hasTransactions } = await import('@/database/hasTransactions')
const { unitOfWork } = await import('@/queries/unitOfWork')
const { makeUser } = await import('../../helpers/makeUser')
const { rest } = await import('../../helpers/rest')

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
})

const topic = (code: string) =>
  ({ collection: 'topics', data: { name: code, set: 'test', code } }) as const

const codes = async () => {
  const { docs } = await payload.find({ collection: 'topics', sort: 'code', depth: 0 })
  return docs.map(({ code }) => code)
}

describe('MongoDB without a replica set', () => {
  it('has no transactions, and stores what is written all the same', async () => {
    expect(hasTransactions(payload)).toBe(false)
    const req = await createLocalReq({}, payload)
    await unitOfWork(req, () => payload.create({ ...topic('a'), req }))
    const as = await makeUser(payload, 'administrator')
    const { status } = await rest(payload, 'POST', '/api/topics', { as, body: topic('b').data })
    expect(status).toBe(201)
    expect(await codes()).toEqual(['a', 'b'])
  })

  it.each([
    ['lost in its middle', { name: 'MongoNetworkError' }],
    ['met by another write', { code: 112 }],
  ])('does nothing again, since something of it may be written: %s', async (what, error) => {
    const req = await createLocalReq({}, payload)
    let tries = 0
    const work = async () => {
      await payload.create({ ...topic(`${what} ${++tries}`), req })
      throw Object.assign(new Error('broken off'), error)
    }
    await expect(unitOfWork(req, work)).rejects.toThrow('broken off')
    expect(tries).toBe(1)
  })
})
