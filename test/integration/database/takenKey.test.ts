import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let admin: User
beforeAll(async () => {
  payload = await getTestPayload()
  admin = await makeUser(payload, 'administrator')
  for (const code of ['one', 'two', 'three', 'four']) {
    await payload.create({ collection: 'topics', data: { code, name: code, set: 'test' } })
  }
})

describe('a key that is taken', () => {
  const sent = async (method: 'POST' | 'PATCH', path: string, body: object) => {
    const { status, body: answer } = await rest(payload, method, path, { as: admin, body })
    const [error] = answer.errors as { message: string }[]
    return { status, message: error?.message }
  }

  it('is refused alike in one document and among many, however often it is asked for', async () => {
    const single = { code: 'one', name: 'another', set: 'test' }
    const refused = await sent('POST', '/api/topics', single)
    expect(refused).toEqual({ status: 400, message: expect.stringContaining('code') })
    for (let times = 1; times <= 3; times++) {
      const code = { code: `same ${times}` }
      const many = await sent('PATCH', '/api/topics?where[set][equals]=test', code)
      expect(many).toEqual({
        status: 400,
        message: expect.stringContaining(`: ${refused.message}`),
      })
    }
  })
})
