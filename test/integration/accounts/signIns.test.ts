import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser, TEST_PASSWORD } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
})

beforeEach(async () => {
  officer = await makeUser(payload, 'officer')
})

type From = { address: string; cookie?: string }

async function signIn(email: string, password: string, { address, cookie }: From) {
  const { status, body, response } = await rest(payload, 'POST', '/api/users/login', {
    body: { email, password },
    headers: {
      'x-client-address': address,
      'Accept-Language': 'vi',
      ...(cookie ? { Cookie: cookie } : {}),
    },
  })
  const device = response.headers.getSetCookie().find((each) => each.startsWith('cchc-device='))
  return { status, body, device: device?.split(';')[0] }
}

/** As many wrong ones at once as said, each from an address of its own unless one is given. */
async function guess(email: string, times: number, address?: string): Promise<number[]> {
  const one = (index: number) =>
    signIn(email, 'wrong-password', { address: address ?? `10.0.${index >> 8}.${index & 255}` })
  const answers = await Promise.all(Array.from({ length: times }, (_, index) => one(index)))
  return answers.map(({ status }) => status)
}

const count = (statuses: number[], status: number) => statuses.filter((s) => s === status).length

describe('somebody who guesses a password', () => {
  it('is stopped after ten tries from one address, at once too, and told for how long', async () => {
    const statuses = await guess(officer.email, 16, '10.1.1.1')
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([10, 6])
    const { body } = await signIn(officer.email, TEST_PASSWORD, { address: '10.1.1.1' })
    expect(JSON.stringify(body)).toMatch(/Hãy thử lại sau 15 phút/)
  })

  it('does not shut out the person at another address', async () => {
    await guess(officer.email, 120, '10.1.1.2')
    expect((await signIn(officer.email, TEST_PASSWORD, { address: '10.9.9.9' })).status).toBe(200)
  })

  it('from a thousand addresses has a hundred tries, and never shuts out a device that is known', async () => {
    const address = '10.9.9.8'
    const { device: cookie } = await signIn(officer.email, TEST_PASSWORD, { address })
    const statuses = await guess(officer.email, 120)
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([100, 20])
    expect((await signIn(officer.email, TEST_PASSWORD, { address: '10.8.8.8' })).status).toBe(429)
    expect((await signIn(officer.email, TEST_PASSWORD, { address, cookie })).status).toBe(200)
  }, 120_000)

  it('has no more tries on a known device, nor with a mark that is made up or another’s', async () => {
    const other = await makeUser(payload, 'officer')
    const { device: cookie } = await signIn(officer.email, TEST_PASSWORD, { address: '10.2.2.1' })
    for (let index = 0; index < 10; index++) {
      await signIn(officer.email, 'wrong-password', { address: '10.2.2.1', cookie })
    }
    const again = await signIn(officer.email, TEST_PASSWORD, { address: '10.2.2.1', cookie })
    expect(again.status).toBe(429)
    await guess(other.email, 10, '10.2.2.1')
    for (const mark of [cookie, 'cchc-device=abc.def', 'cchc-device=', undefined]) {
      const from = { address: '10.2.2.1', cookie: mark }
      expect((await signIn(other.email, TEST_PASSWORD, from)).status).toBe(429)
    }
  }, 60_000)

  it('begins anew after the right one', async () => {
    const address = '10.3.3.3'
    await guess(officer.email, 9, address)
    expect((await signIn(officer.email, TEST_PASSWORD, { address })).status).toBe(200)
    expect(count(await guess(officer.email, 9, address), 401)).toBe(9)
  })
})

describe('whether there is an account', () => {
  it('is told neither by words nor by the work that is done', async () => {
    const derive = jest.spyOn(crypto, 'pbkdf2')
    const answers = []
    for (const email of [officer.email, 'khong-co-ai@example.vn']) {
      derive.mockClear()
      const { status, body } = await signIn(email, 'wrong-password', { address: '10.4.4.4' })
      const work = derive.mock.calls.map(([password, salt, ...cost]) => [
        password,
        String(salt).length,
        ...cost.slice(0, 3),
      ])
      answers.push({ status, body, work })
    }
    derive.mockRestore()
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.work).toHaveLength(1)
  })

  it('is not told by being stopped', async () => {
    const statuses = await guess('khong-co-ai-2@example.vn', 12, '10.5.5.5')
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([10, 2])
  })

  it.each(['forgot-password', 'unlock'])('is not told by %s', async (path) => {
    const ask = (email: string) => rest(payload, 'POST', `/api/users/${path}`, { body: { email } })
    const [known, unknown] = [await ask(officer.email), await ask('khong-co-ai@example.vn')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(known.status).toBe(403)
  })
})
