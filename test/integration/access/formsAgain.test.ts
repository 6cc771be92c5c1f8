import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let administrator: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  channel = await makeChannel(payload)
  administrator = await makeUser(payload, 'administrator', tree.city)
})

const send = (method: 'POST' | 'PATCH', address: string, body: object) =>
  rest(payload, method, address, { as: administrator, body })

const LONG = 'Tuyên truyền cải cách hành chính. '.repeat(100)

describe('what the form of a document sends back of it', () => {
  const kinds = (): [string, object][] => [
    [
      'activities',
      {
        ...{ title: 'Dài', summary: LONG, body: LONG, channel: channel.id, agency: tree.own.id },
        schedule: { start: '2030-03-01T06:30', durationMinutes: 15, timeZone: 'Asia/Ho_Chi_Minh' },
      },
    ],
    ['plans', { title: LONG.slice(0, 4_900), issuer: tree.city.id, level: 'annual' }],
    ['agency-groups', { name: 'Dài', code: 'dai', aliases: [LONG, `${LONG} khác`] }],
  ]
  it.each([0, 1, 2])('is taken, however long its search text is (%s)', async (kind) => {
    const [collection, data] = kinds()[kind]!
    const made = await send('POST', `/api/${collection}`, data)
    expect(made.status).toBe(201)
    const doc = made.body.doc as { id: string }
    // As the form sends it: whole, with what only the system writes.
    const { body } = await rest(payload, 'GET', `/api/${collection}/${doc.id}?depth=0`, {
      as: administrator,
    })
    const again = { ...body, folded: `${LONG} · ${LONG}`, trail: 0 }
    const answers = [
      await send('PATCH', `/api/${collection}/${doc.id}`, again),
      await send('POST', `/api/${collection}/access/${doc.id}`, again),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })

  it('is refused where a person writes it and it is too long', async () => {
    const { status } = await send('POST', '/api/channels', {
      code: 'dai',
      nameVi: 'x'.repeat(5_001),
    })
    expect(status).toBe(400)
  })
})

describe('a list', () => {
  const asked = async (address: string) =>
    (await rest(payload, 'GET', address, { as: administrator })).status

  it('is ordered by every column that offers it', async () => {
    const columns = ['activities?sort=schedule.exdates', 'activities?sort=-schedule.rdates']
    const answers = [...columns, 'agencies?sort=station.weekdays'].map((each) =>
      asked(`/api/${each}`),
    )
    expect(await Promise.all(answers)).toEqual([200, 200, 200])
  })

  it('is filtered by a relation to several collections through its two parts alone', async () => {
    const { id } = tree.own
    expect(await asked(`/api/tasks?where[lead.value][equals]=${id}`)).toBe(200)
    const refused = [
      'tasks?where[lead][exists]=true',
      `tasks?where[lead][equals]=${id}`,
      'tasks/count?where[executing][exists]=false',
      'activities?where[tasks.lead][exists]=true',
      'payload-locked-documents?where[document][exists]=true',
      'payload-preferences?where[user][exists]=true',
    ]
    const answers = await Promise.all(refused.map((each) => asked(`/api/${each}`)))
    expect(answers).toEqual(refused.map(() => 400))
  })
})
