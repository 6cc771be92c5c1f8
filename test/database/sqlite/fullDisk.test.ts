import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { checkWrites } from '@/database/checkWrites'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { smallDisk } from '../../helpers/smallDisk'

const disk = smallDisk(env.dataDir, 16)
let payload: Payload
let admin: User

beforeAll(async () => {
  payload = await getTestPayload()
  admin = await makeUser(payload, 'administrator')
  await write('before')
})
afterAll(() => disk.remove())

const LONG = 'x'.repeat(20_000)
const write = (code: string) =>
  rest(payload, 'POST', '/api/agency-groups', {
    as: admin,
    body: { name: code, note: LONG, code },
  })
const isReady = () => checkWrites(payload)

describe(`a full disk (${disk.kind})`, () => {
  it('confirms nothing that is not stored, and says so in words with a time to come back', async () => {
    await disk.fill(payload)
    const codes = Array.from({ length: 60 }, (_, at) => `full-${at}`)
    const answers = await Promise.all(codes.map(write))
    const { docs } = await payload.find({
      collection: 'agency-groups',
      pagination: false,
      depth: 0,
    })
    const stored = new Set(docs.map(({ code }) => code))
    expect(codes.filter((_, at) => answers[at]?.status === 201)).toEqual(
      codes.filter((code) => stored.has(code)),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.length).toBeGreaterThan(50)
    for (const { status, body, response } of refused) {
      expect({ status, body }).toEqual({
        status: 503,
        body: {
          errors: [
            { code: 'storageFailing', message: expect.stringMatching(/chưa lưu gì.*thử lại/) },
          ],
        },
      })
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  it('is told to whoever asks whether the server is ready, until it can be written again', async () => {
    await expect(isReady()).rejects.toThrow('disk is full')
    await disk.free(payload)
    await isReady()
    expect((await write('after')).status).toBe(201)
  })
})
