import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { seedReference } from '@/seed/reference/seedReference'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let officer: User
let colleague: User
let stranger: User

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  const tree = await makeAgencyTree(payload, 'COLUMNS')
  officer = await makeUser(payload, 'officer', tree.own)
  colleague = await makeUser(payload, 'lead', tree.own)
  stranger = await makeUser(payload, 'officer', tree.sibling)
})

describe('columns mapped by hand', () => {
  const send = async (as: User, choice?: object, dryRun = true) => {
    const body = new FormData()
    const table = `Việc phải làm,Cơ quan chủ trì,Người phụ trách\nViệc ${as.id.slice(-4)},Sở Y tế,Ông A`
    body.set('file', new Blob([table]), 'la.csv')
    body.set('plan', `Kế hoạch cột ${as.id}`)
    if (choice) body.set('choice', JSON.stringify(choice))
    if (dryRun) body.set('dryRun', '1')
    return rest(payload, 'POST', '/api/plans/import', { as, body })
  }
  const keys = ({ body }: Awaited<ReturnType<typeof send>>) =>
    (body as unknown as ImportOutcome).tables[0]?.columns.map(({ key }) => key)
  const choice = { columns: { 'viec phai lam': 'text', 'nguoi phu trach': 'note' } }

  it('are asked for when no heading says where the tasks are', async () => {
    const answer = await send(officer)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      rows: 0,
      tables: [{ incomplete: true, taken: false, rows: 1 }],
    })
    expect(keys(answer)).toEqual([null, 'lead', null])
  })

  it('are taken as they were mapped, and remembered for the agency alone', async () => {
    expect(keys(await send(officer, choice))).toEqual(['text', 'lead', 'note'])
    expect(keys(await send(officer))).toEqual([null, 'lead', null])
    expect((await send(officer, choice, false)).body).toMatchObject({ saved: true, created: 1 })
    const next = await send(colleague)
    expect(keys(next)).toEqual(['text', 'lead', 'note'])
    expect(next.body.remembered).toEqual(['viec phai lam', 'nguoi phu trach'])
    expect(keys(await send(stranger))).toEqual([null, 'lead', null])
  })

  it('can be sent nowhere again', async () => {
    const answer = await send(officer, { columns: { 'nguoi phu trach': '' } })
    expect(keys(answer)).toEqual(['text', 'lead', null])
  })

  it.each(['{', '[]', '{"columns":{"a":"password"}}', '{"tables":[1]}', '{"hiddenRows":"yes"}'])(
    'are refused with a sentence when they are %s',
    async (text) => {
      const body = new FormData()
      body.set('file', new Blob(['TT,Nhiệm vụ,Chủ trì\n1,a,b']), 'a.csv')
      body.set('plan', 'x')
      body.set('dryRun', '1')
      body.set('choice', text)
      const answer = await rest(payload, 'POST', '/api/plans/import', { as: officer, body })
      expect([answer.status, answer.body.errors]).toMatchObject([400, [{ code: 'badRequest' }]])
    },
  )
})
