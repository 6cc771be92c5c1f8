import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const AT_ONCE = 16

let payload: Payload
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  const tree = await makeAgencyTree(payload)
  officer = await makeUser(payload, 'officer', tree.own)
})

async function askAtOnce(path: string, body: object): Promise<number[]> {
  await rest(payload, 'GET', '/api/users/me', { as: officer })
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, () => rest(payload, 'POST', path, { as: officer, body })),
  )
  return answers.map(({ status }) => status)
}

const created = (statuses: number[]) => statuses.filter((status) => status === 201).length
const refused = (statuses: number[]) => statuses.filter((s) => s >= 400 && s < 500).length

describe('sixteen requests at once do not get past a limit', () => {
  it('of ten private calendars', async () => {
    const statuses = await askAtOnce('/api/feeds/open', { name: 'x' })
    const { totalDocs } = await payload.count({ collection: 'feeds' })
    expect(totalDocs).toBeLessThanOrEqual(10)
    expect([created(statuses), refused(statuses)]).toEqual([totalDocs, AT_ONCE - totalDocs])
  })

  it('of fifty saved filters', async () => {
    const body = { name: 'x', address: 'state=draft' }
    for (let made = 0; made < 45; made++) {
      await payload.create({ collection: 'saved-filters', data: { ...body, owner: officer.id } })
    }
    const statuses = await askAtOnce('/api/saved-filters', body)
    const { totalDocs } = await payload.count({ collection: 'saved-filters' })
    expect(totalDocs).toBeLessThanOrEqual(50)
    expect(created(statuses)).toBe(totalDocs - 45)
    expect(refused(statuses)).toBe(AT_ONCE - created(statuses))
  })

  it('and one after the other reaches it exactly', async () => {
    let status = 201
    while (status === 201) {
      ;({ status } = await rest(payload, 'POST', '/api/saved-filters', {
        as: officer,
        body: { name: 'x', address: 'state=draft' },
      }))
    }
    const { totalDocs } = await payload.count({ collection: 'saved-filters' })
    expect([status, totalDocs]).toEqual([400, 50])
  })
})
