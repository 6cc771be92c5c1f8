import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { activitiesInState } from '@/queries/desk/activitiesInState'
import { tasksToDo } from '@/queries/desk/tasksToDo'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'

const TODAY = '2018-06-15'

describe('what a person owes today', () => {
  let payload: Payload
  let tree: AgencyTree

  const asking = async (agency: AgencyTree['own']): Promise<PayloadRequest> => {
    const user = await makeUser(payload, 'district', agency)
    return createLocalReq({ user: user as TypedUser }, payload)
  }

  const task = (
    text: string,
    due: string,
    lead: { relationTo: string; value: string },
    plan: string,
  ) =>
    payload.create({
      collection: 'tasks',
      data: {
        text,
        plan,
        lead: [lead] as never,
        deadline: { due, kind: 'byDate', phrase: due },
      },
    })

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    const channel = await makeChannel(payload)
    await makeActivity(payload, {
      agency: tree.own,
      channel,
      data: { title: 'Chờ duyệt', state: 'submitted' },
    })
    const plan = await payload.create({
      collection: 'plans',
      data: {
        title: 'Kế hoạch',
        number: '257/KH-UBND',
        issuer: tree.city.id,
        level: 'annual',
        state: 'issued',
      },
    })
    const group = await payload.create({
      collection: 'agency-groups',
      data: { name: 'Các quận', code: 'cac-quan', includes: [tree.parent.id] },
    })
    const own = { relationTo: 'agencies', value: tree.parent.id }
    await task('Quá hạn', '2018-06-10', own, plan.id)
    await task('Theo nhóm', '2018-06-18', { relationTo: 'agency-groups', value: group.id }, plan.id)
    await task('Còn lâu', '2018-12-01', own, plan.id)
    await task(
      'Của nơi khác',
      '2018-06-16',
      { relationTo: 'agencies', value: tree.other.id },
      plan.id,
    )
  })

  it('shows a district what its communes submitted, and another district nothing', async () => {
    const waiting = async (agency: AgencyTree['own']) =>
      activitiesInState(await asking(agency), { state: 'submitted', agencies: 'all' })
    expect((await waiting(tree.parent)).items.map((item) => item.title)).toEqual(['Chờ duyệt'])
    expect((await waiting(tree.other)).total).toBe(0)
  })

  it('shows tasks it leads, itself or in a group, near their deadline', async () => {
    const { items } = await tasksToDo(await asking(tree.parent), TODAY)
    expect(items.map(({ text, state }) => [text, state])).toEqual([
      ['Quá hạn', 'overdue'],
      ['Theo nhóm', 'dueSoon'],
    ])
  })

  it('shows nothing to somebody without an agency', async () => {
    const user = await makeUser(payload, 'administrator')
    const req = await createLocalReq({ user: user as TypedUser }, payload)
    expect(await tasksToDo(req, TODAY)).toEqual({ total: 0, items: [] })
  })
})
