import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { isPasswordOf } from '@/access/passwordHash'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser, TEST_PASSWORD } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const NEW = 'tre xanh bên sông'

let payload: Payload
let administrator: User
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  administrator = await makeUser(payload, 'administrator')
})

beforeEach(async () => {
  officer = await makeUser(payload, 'officer')
})

const patch = (as: User, id: string, body: object) =>
  rest(payload, 'PATCH', `/api/users/${id}?depth=0`, { as, body })

async function signIn(email: string, password: string) {
  const { status, body, response } = await rest(payload, 'POST', '/api/users/login', {
    body: { email, password },
  })
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  return {
    status,
    body,
    headers: { Cookie: cookie.join('; ') },
    cookies: response.headers.getSetCookie(),
  }
}

const told = (body: Record<string, unknown>) =>
  (body.errors as { data?: { errors: { path: string; message: string }[] } }[])[0]?.data?.errors[0]

describe('a password', () => {
  it.each([
    ['matkhau2026', 'Mật khẩu này nhiều người dùng'],
    ['ngắn quá', 'Mật khẩu phải có ít nhất 10 ký tự'],
    ['NguyenVanBinh!', 'Mật khẩu không được chứa tên'],
  ])('that is weak makes no account: %s', async (password, sentence) => {
    const data = { name: 'Nguyễn Văn Bình', email: 'binh@example.vn', role: 'officer', password }
    const headers = { 'Accept-Language': 'vi' }
    const answer = await rest(payload, 'POST', '/api/users', {
      as: administrator,
      body: data,
      headers,
    })
    expect([answer.status, told(answer.body)]).toEqual([
      400,
      { path: 'password', message: expect.stringContaining(sentence) },
    ])
    await expect(payload.create({ collection: 'users', data: data as never })).rejects.toThrow()
  })

  it('that is weak replaces none, by oneself or by the administrator', async () => {
    const weak = { password: 'matkhau2026', currentPassword: TEST_PASSWORD }
    expect((await patch(officer, officer.id, weak)).status).toBe(400)
    expect((await patch(administrator, officer.id, weak)).status).toBe(400)
    expect((await signIn(officer.email, TEST_PASSWORD)).status).toBe(200)
  })

  it('that is weak is not set by a link out of a mail either', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: officer.email },
      disableEmail: true,
    })
    const reset = (password: string) =>
      rest(payload, 'POST', '/api/users/reset-password', { body: { token, password } })
    expect((await reset('matkhau2026')).status).toBe(400)
    expect((await reset(officer.email.split('@')[0] + '-xyz')).status).toBe(400)
    expect((await reset(NEW)).status).toBe(200)
  })

  it('of the demonstration stays as it is written down', async () => {
    const data = { name: 'Mẫu', email: 'mau@demo.example', role: 'viewer', demo: true } as const
    await payload.create({ collection: 'users', data: { ...data, password: 'cchc-demo-2018' } })
    expect((await signIn(data.email, 'cchc-demo-2018')).status).toBe(200)
  })

  it('is the same however a keyboard composes its marks', async () => {
    await patch(administrator, officer.id, { password: NEW.normalize('NFD') })
    expect((await signIn(officer.email, NEW.normalize('NFC'))).status).toBe(200)
    expect((await signIn(officer.email, NEW.normalize('NFD'))).status).toBe(200)
  })

  it('is compared as Payload keeps it', async () => {
    const where = { id: { equals: officer.id } }
    const stored = await payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where,
    })
    expect(await isPasswordOf(stored ?? {}, TEST_PASSWORD)).toBe(true)
    expect(await isPasswordOf(stored ?? {}, `${TEST_PASSWORD}x`)).toBe(false)
  })
})

describe('one’s own password and address', () => {
  it.each([
    ['password', { password: NEW }],
    ['address', { email: 'khac@example.vn' }],
  ])('%s: changed only by whoever knows the present password', async (_what, change) => {
    const without = await patch(officer, officer.id, change)
    expect([without.status, told(without.body)?.path]).toEqual([400, 'currentPassword'])
    const wrong = await patch(officer, officer.id, { ...change, currentPassword: 'x'.repeat(12) })
    expect([wrong.status, told(wrong.body)?.path]).toEqual([400, 'currentPassword'])
    const right = await patch(officer, officer.id, { ...change, currentPassword: TEST_PASSWORD })
    expect(right.status).toBe(200)
    expect(JSON.stringify(right.body)).not.toContain(TEST_PASSWORD)
  })

  it('other things of the account need none', async () => {
    const { email } = officer
    expect((await patch(officer, officer.id, { name: 'Tên mới', email })).status).toBe(200)
  })

  it('the administrator needs none for others, but for the own', async () => {
    expect((await patch(administrator, officer.id, { password: NEW })).status).toBe(200)
    expect((await patch(administrator, administrator.id, { password: NEW })).status).toBe(400)
  })

  it('cannot be guessed by whoever finds somebody signed in', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 12; index++) {
      const change = { password: NEW, currentPassword: 'x y z 1 2 3' }
      statuses.push((await patch(officer, officer.id, change)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429, 429])
  })
})

describe('sessions', () => {
  it('elsewhere end when the password is changed; the own goes on', async () => {
    const here = await signIn(officer.email, TEST_PASSWORD)
    const elsewhere = await signIn(officer.email, TEST_PASSWORD)
    const me = async ({ headers }: { headers: Record<string, string> }) =>
      !!(await rest(payload, 'GET', '/api/users/me', { headers })).body.user
    expect([await me(here), await me(elsewhere)]).toEqual([true, true])
    await rest(payload, 'PATCH', `/api/users/${officer.id}`, {
      body: { password: NEW, currentPassword: TEST_PASSWORD },
      headers: here.headers,
    })
    expect([await me(here), await me(elsewhere)]).toEqual([true, false])
  })

  it('end when the administrator sets a password', async () => {
    const { headers } = await signIn(officer.email, TEST_PASSWORD)
    await patch(administrator, officer.id, { password: NEW })
    expect((await rest(payload, 'GET', '/api/users/me', { headers })).body.user).toBe(null)
  })

  it('are in a cookie no script reads, never in an answer', async () => {
    const { headers, body, cookies } = await signIn(officer.email, TEST_PASSWORD)
    const me = await rest(payload, 'GET', '/api/users/me', { headers })
    const refreshed = await rest(payload, 'POST', '/api/users/refresh-token', { headers })
    for (const answer of [body, me.body, refreshed.body]) {
      expect(Object.keys(answer).filter((key) => /token/i.test(key))).toEqual([])
      expect(answer.exp).toEqual(expect.any(Number))
    }
    expect(cookies).toHaveLength(2)
    for (const each of cookies) expect(each).toMatch(/HttpOnly(?:=true)?; SameSite=Lax/)
  })
})
