import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Agency, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let administrator: User
let five: Agency[]

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload, 'MANY')
  administrator = await makeUser(payload, 'administrator', tree.city)
})

let round = 0
beforeEach(async () => {
  five = []
  round += 1
  for (const letter of ['A', 'B', 'C', 'D', 'E']) {
    const data = {
      code: `M${round}${letter}`,
      name: `Phòng ${letter}`,
      kind: 'khac' as const,
      parent: tree.own.id,
      validFrom: '2010-01-01',
      key: '',
    }
    five.push(await payload.create({ collection: 'agencies', data }))
  }
})

const stored = async (field: 'shortName' | 'code') => {
  const where = { id: { in: five.map(({ id }) => id) } }
  const { docs } = await payload.find({ collection: 'agencies', where, sort: 'code', depth: 0 })
  return docs.map((agency) => agency[field] ?? null)
}
const ask = (method: 'PATCH' | 'DELETE', body: object | undefined, as: User, ids = five) =>
  rest(payload, method, `/api/agencies?sort=code&where[id][in]=${ids.map(({ id }) => id).join()}`, {
    as,
    body,
  })

describe('many documents changed at once', () => {
  it('are all changed, and counted in words', async () => {
    const answer = await ask('PATCH', { shortName: 'P' }, administrator)
    expect([answer.status, answer.body.errors, (answer.body.docs as unknown[]).length]).toEqual([
      200,
      [],
      5,
    ])
    expect(answer.body.message).toMatch(/5/)
    expect(await stored('shortName')).toEqual(['P', 'P', 'P', 'P', 'P'])
  })

  it('are all left as they are when one of them cannot be, which is named', async () => {
    // Its superior would be below it: a rule of ours refuses it in the middle of the others.
    await payload.update({
      collection: 'agencies',
      id: tree.child.id,
      data: { parent: five[2]?.id },
    })
    const answer = await ask('PATCH', { shortName: 'P', parent: tree.child.id }, administrator)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ docs: [], message: expect.stringContaining('“Phòng C”') })
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ id: five[2]?.id, message: answer.body.message }),
    ])
    expect(await stored('shortName')).toEqual([null, null, null, null, null])
    await payload.update({
      collection: 'agencies',
      id: tree.child.id,
      data: { parent: tree.own.id },
    })
  })

  it('are all left when a value that only one may have is given to each', async () => {
    const before = await stored('code')
    const answer = await ask('PATCH', { code: 'SAME' }, administrator)
    expect(answer.status).toBe(400)
    expect(await stored('code')).toEqual(before)
  })

  it('are not those that somebody may see and not change', async () => {
    const officer = await makeUser(payload, 'officer', tree.own)
    expect((await ask('PATCH', { shortName: 'P' }, officer)).status).toBe(403)
    expect((await ask('DELETE', undefined, officer)).status).toBe(403)
    expect(await stored('shortName')).toEqual([null, null, null, null, null])
  })

  it('are none when there are more than a thousand, whatever limit is asked for', async () => {
    const set = `set ${round}`
    const topic = (index: number) => ({ code: `t${round}-${index}`, name: 'x', set })
    for (let index = 0; index < 1_001; index++) {
      await payload.create({ collection: 'topics', data: topic(index), depth: 0 })
    }
    const where = { set: { equals: set } }
    const path = `/api/topics?where[set][equals]=${encodeURIComponent(set)}`
    const body = { name: 'changed' }
    const sent = (more: string) => rest(payload, 'PATCH', path + more, { as: administrator, body })
    const changed = () =>
      payload.count({
        collection: 'topics',
        where: { and: [where, { name: { equals: 'changed' } }] },
      })
    for (const more of ['', '&limit=0', '&limit=100000']) {
      expect((await sent(more)).status).toBe(400)
    }
    expect((await changed()).totalDocs).toBe(0)
    expect((await sent('&limit=1000')).status).toBe(200)
    expect((await changed()).totalDocs).toBe(1_000)
  })

  it('are deleted all, and none without a filter', async () => {
    const all = await rest(payload, 'DELETE', '/api/agencies', { as: administrator })
    expect(all.status).toBe(400)
    expect((await ask('DELETE', undefined, administrator)).status).toBe(200)
    expect(await stored('code')).toEqual([])
  })
})
