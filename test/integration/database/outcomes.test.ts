import { beforeAll, describe, expect, it } from '@jest/globals'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { readFileSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { databaseTrouble } from '@/database/databaseTrouble'
import { isRolledBack } from '@/database/mongodb/mongodbTrouble'
import { steadyMongodb } from '@/database/mongodb/steadyMongodb'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'

const failing = (name: string, more: object = {}) =>
  Object.assign(new Error(name), { name, ...more })
const TRANSIENT = { errorLabels: ['TransientTransactionError'] }
const UNKNOWN = { errorLabels: ['UnknownTransactionCommitResult'] }

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
})

describe('what an error says about the database', () => {
  it.each([
    ['nobody to ask', failing('MongoServerSelectionError'), 'unavailable'],
    ['a line that broke', failing('MongoNetworkError', TRANSIENT), 'unavailable'],
    ['the pool of a lost server', failing('PoolClearedOnNetworkError'), 'unavailable'],
    ['no primary any more', failing('MongoServerError', { code: 10107 }), 'unavailable'],
    ['stepped down', failing('MongoServerError', { code: 189, ...TRANSIENT }), 'unavailable'],
    ['interrupted by an election', failing('MongoServerError', { code: 11602 }), 'unavailable'],
    ['lost with its primary', failing('MongoServerError', { code: 251 }), 'unavailable'],
    ['two at once', failing('MongoServerError', { code: 112, ...TRANSIENT }), 'conflict'],
    ['a commit broken off', failing('MongoNetworkError', UNKNOWN), 'outcomeUnknown'],
    [
      'a bulk write broken off',
      failing('MongoBulkWriteError', { errorResponse: failing('MongoNetworkError') }),
      'unavailable',
    ],
    ['a key that is taken', failing('MongoServerError', { code: 11000 }), undefined],
    ['a fault of ours', failing('TypeError'), undefined],
  ])('%s', (_name, error, trouble) => {
    expect(databaseTrouble(error)).toBe(trouble)
    expect(databaseTrouble(new Error('within', { cause: error }))).toBe(trouble)
  })

  it.each([
    ['taken back by the server', failing('MongoServerError', TRANSIENT), true],
    ['refused', failing('MongoServerError', { code: 13 }), true],
    ['not answered', failing('MongoServerSelectionError'), false],
    ['broken off', failing('MongoNetworkError', UNKNOWN), false],
  ])('a commit that was %s', (_name, error, rolledBack) => {
    expect(isRolledBack(error)).toBe(rolledBack)
  })
})

type Adapter = {
  sessions: Record<string, object>
  commitTransaction: (id: string) => Promise<void>
}

/** An adapter whose one transaction answers its commits with these, in turn; at last with success. */
function committing(make: typeof mongooseAdapter | typeof steadyMongodb, answers: Error[]) {
  const adapter = make({ url: 'mongodb://nowhere', newest: '' }).init({
    payload,
  }) as unknown as Adapter
  const calls = { commits: 0 }
  adapter.sessions.one = {
    inTransaction: () => true,
    endSession: () => Promise.resolve(),
    commitTransaction: () => {
      calls.commits++
      const error = answers.shift()
      return error ? Promise.reject(error) : Promise.resolve()
    },
  }
  return { commit: () => adapter.commitTransaction('one'), calls }
}

describe('a commit', () => {
  const broken = () => failing('MongoNetworkError', UNKNOWN)
  const nobody = () => failing('MongoServerSelectionError')

  it('without a known outcome is asked for again until it is known', async () => {
    const { commit, calls } = committing(steadyMongodb, [broken(), nobody(), broken()])
    await commit()
    expect(calls.commits).toBe(4)
  })

  it('that was taken back in the end is a failure', async () => {
    const { commit, calls } = committing(steadyMongodb, [
      broken(),
      failing('MongoServerError', { code: 251, ...TRANSIENT }),
    ])
    await expect(commit()).rejects.toMatchObject({ code: 251 })
    expect(calls.commits).toBe(2)
  })

  it('is given up at once by Payload 3.90.2 itself, which is why it is not left to it', async () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const version = dependencies['@payloadcms/db-mongodb']
    const { commit, calls } = committing(mongooseAdapter, [broken()])
    await expect(commit()).rejects.toMatchObject(UNKNOWN)
    expect({ version, commits: calls.commits }).toEqual({ version: '3.90.2', commits: 1 })
  })
})

describe('a unit of work', () => {
  const doing = async (errors: Error[]) => {
    const req = await createLocalReq({}, payload)
    let tries = 0
    const result = unitOfWork(req, () => {
      tries++
      const error = errors.shift()
      return error ? Promise.reject(error) : Promise.resolve('done')
    })
    return { said: await result.catch((error: Error) => error.name), tries }
  }

  it('is done again when the server was lost in its middle, or somebody else wrote', async () => {
    const lost = failing('MongoNetworkError', TRANSIENT)
    const other = failing('MongoServerError', { code: 112 })
    expect(await doing([lost, other])).toEqual({ said: 'done', tries: 3 })
  })

  it('is never done again when nobody knows whether it is stored', async () => {
    const unknown = failing('MongoNetworkError', UNKNOWN)
    expect(await doing([unknown])).toEqual({ said: 'MongoNetworkError', tries: 1 })
  })

  it('is not done again for what is wrong with itself', async () => {
    expect(await doing([failing('TypeError')])).toEqual({ said: 'TypeError', tries: 1 })
  })
})
