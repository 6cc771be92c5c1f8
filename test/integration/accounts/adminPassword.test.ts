import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser, TEST_PASSWORD } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { runCommand } from '../../helpers/runCommand'

let payload: Payload
let admin: User

beforeAll(async () => {
  payload = await getTestPayload()
  admin = await makeUser(payload, 'administrator')
})

const signIn = async (password: string) =>
  (await rest(payload, 'POST', '/api/users/login', { body: { email: admin.email, password } }))
    .status

describe('npm run admin:password', () => {
  it('gives an account a new password, and the old one and its sessions are over', async () => {
    expect(await signIn(TEST_PASSWORD)).toBe(200)
    const { code, out } = await runCommand('adminPassword', [admin.email.toUpperCase()])
    expect(code).toBe(0)
    const password = /shown this once\): (\S+)/.exec(out)?.[1] ?? ''
    expect(await signIn(password)).toBe(200)
    expect(await signIn(TEST_PASSWORD)).toBe(401)
  })

  it('names the administrators when there is no such account', async () => {
    const { code, err } = await runCommand('adminPassword', ['nobody@example.vn'])
    expect([code, err]).toEqual([1, expect.stringContaining(admin.email)])
    expect((await runCommand('adminPassword', [])).err).toContain('npm run admin:password -- EMAIL')
  })
})
