import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Role } from '@/access/permissions'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { type AgencyTree, makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
const users = new Map<Role, User>()

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  await makeActivity(payload, { agency: tree.own, channel: await makeChannel(payload) })
  for (const role of ['department', 'standing', 'administrator'] as const) {
    users.set(role, await makeUser(payload, role, tree.other))
  }
  for (const role of ['district', 'commune', 'officer', 'viewer'] as const) {
    users.set(role, await makeUser(payload, role, role === 'district' ? tree.parent : tree.own))
  }
})

const get = (query: string, role?: Role) =>
  rest(payload, 'GET', `/api/report?${query}`, { as: role && users.get(role) })
const PERIOD = 'period=2018-H1'

describe('who may have which report', () => {
  it('nobody without signing in', async () => {
    const { status, body } = await get(PERIOD)
    expect(status).toBe(401)
    expect(body).toMatchObject({ errors: [{ code: 'notSignedIn' }] })
  })

  it.each(['department', 'standing', 'administrator'] as const)(
    'the %s has the whole city and every agency',
    async (role) => {
      const { status, body } = await get(PERIOD, role)
      expect(status).toBe(200)
      expect(body.scope).toMatchObject({ wholeCity: true })
      const one = await get(`${PERIOD}&agency=${tree.own.code}`, role)
      expect(one.body.scope).toMatchObject({ code: tree.own.code, wholeCity: false })
    },
  )

  it.each(['commune', 'officer', 'viewer'] as const)(
    'the %s has the own agency and what is below, nothing beside or above',
    async (role) => {
      expect((await get(PERIOD, role)).body.scope).toMatchObject({ code: tree.own.code })
      expect((await get(`${PERIOD}&agency=${tree.child.code}`, role)).status).toBe(200)
      for (const agency of [tree.sibling, tree.parent, tree.city, tree.other]) {
        const { status, body } = await get(`${PERIOD}&agency=${agency.code}`, role)
        expect([status, body]).toMatchObject([403, { errors: [{ code: 'notAllowed' }] }])
      }
    },
  )

  it('the district has its communes', async () => {
    const { body } = await get(`${PERIOD}&agency=${tree.sibling.code}`, 'district')
    expect(body.scope).toMatchObject({ code: tree.sibling.code })
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['period=2018-H3', 'periodNotUnderstood', /2018-H3/],
    ['', 'periodNotUnderstood', /Không hiểu kỳ báo cáo/],
    [`${PERIOD}&agency=NOBODY`, 'reportAgencyUnknown', /NOBODY/],
    [`${PERIOD}&format=pdf`, 'reportFormatUnknown', /docx, xlsx, csv/],
  ])('%s is a 400 with a sentence', async (query, code, sentence) => {
    const { status, body } = await get(query, 'department')
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ code, message: expect.stringMatching(sentence) }] })
  })
})

describe('the file', () => {
  it.each([
    ['docx', 'PK', 'wordprocessingml'],
    ['xlsx', 'PK', 'spreadsheetml'],
    ['csv', '\uFEFF', 'text/csv'],
    ['json', '{', 'application/json'],
  ])('comes as %s, to be kept by nobody between', async (format, start, type) => {
    const { status, response } = await get(`${PERIOD}&format=${format}`, 'department')
    expect(status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="bao-cao-2018-H1.${format}"`,
    )
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, 20))).toMatch(
      new RegExp(`^${start === '{' ? '\\{' : start}`),
    )
  })
})
