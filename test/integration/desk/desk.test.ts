import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { storedDeadline } from '@/domain/deadlines/storedDeadline'
import type { Log } from '@/payload-types'
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

  let worlds = 0

  /** A district of its own with recurring tasks, its logs, and what its desk shows of them. */
  async function recurring(period: { periodFrom?: string; periodTo?: string } = {}) {
    const { parent } = await makeAgencyTree(payload, `R${String(++worlds)}`)
    const channel = await makeChannel(payload, { code: `r${String(worlds)}` })
    const plan = await payload.create({
      collection: 'plans',
      data: { title: 'Kế hoạch', issuer: parent.id, level: 'annual', state: 'issued', ...period },
    })
    const ids = new Map<string, string>()
    const make = async (phrase: string): Promise<string> => {
      const { id } = await payload.create({
        collection: 'tasks',
        data: {
          text: phrase,
          plan: plan.id,
          lead: [{ relationTo: 'agencies', value: parent.id }],
          deadline: storedDeadline(parseDeadline(phrase)),
        },
      })
      ids.set(phrase, id)
      return phrase
    }
    const log = async (
      tasks: string[],
      date: string,
      data: Partial<Log> = {},
      agency: AgencyTree['own'] = parent,
    ): Promise<void> => {
      const activity = await makeActivity(payload, {
        agency,
        channel,
        data: { tasks: tasks.map((phrase) => ids.get(phrase) ?? '') },
      })
      await payload.create({
        collection: 'logs',
        data: {
          activity: activity.id,
          agency: agency.id,
          channel: channel.id,
          date,
          originalStart: `${date}T06:30`,
          occurrenceKey: activity.id,
          state: 'aired',
          ...data,
        },
      })
    }
    const present = async (today: string) => {
      const { items } = await tasksToDo(await asking(parent), today)
      return items
        .map(({ text, instance, behind }) => [text, instance.period, instance.state, behind])
        .sort(([a], [b]) => [...ids.keys()].indexOf(String(a)) - [...ids.keys()].indexOf(String(b)))
    }
    return { make, log, present }
  }

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
    expect(items.map(({ text, instance }) => [text, instance.state])).toEqual([
      ['Quá hạn', 'overdue'],
      ['Theo nhóm', 'dueSoon'],
    ])
  })

  it('shows a recurring task once for each period, until what serves it was logged', async () => {
    const { make, log, present } = await recurring()
    const monthly = await make('hằng tháng')
    const quarterly = await make('trước ngày 20 của tháng cuối quý')
    const twice = await make('02 lần/quý')
    expect(await present(TODAY)).toEqual([
      [monthly, '2018-05-01', 'overdue', 1],
      [quarterly, '2018-04-01', 'dueSoon', 0],
    ])
    await log([monthly, quarterly, twice], '2018-05-03')
    await log([monthly], '2018-04-30')
    expect(await present('2018-06-20')).toEqual([
      [monthly, '2018-06-01', 'notDue', 0],
      [twice, '2018-04-01', 'notDue', 0],
    ])
    await log([monthly, twice], '2018-06-20')
    expect(await present('2018-06-20')).toEqual([])
    expect(await present('2018-08-01')).toEqual([[monthly, '2018-07-01', 'overdue', 0]])
  })

  it('counts no work that was missed, and none of another agency', async () => {
    const { make, log, present } = await recurring()
    const monthly = await make('hằng tháng')
    await log([monthly], '2018-05-03', { state: 'missed', reason: 'power' })
    await log([monthly], '2018-05-04', {}, tree.other)
    expect(await present('2018-06-05')).toEqual([[monthly, '2018-05-01', 'overdue', 1]])
    await log([monthly], '2018-05-05', { state: 'late' }, tree.own)
    expect(await present('2018-06-05')).toEqual([[monthly, '2018-05-01', 'overdue', 1]])
    await log([monthly], '2018-05-06', { state: 'late' })
    expect(await present('2018-06-05')).toEqual([[monthly, '2018-04-01', 'overdue', 0]])
  })

  it('owes nothing before the plan begins and after it ends', async () => {
    const { make, present } = await recurring({ periodFrom: '2018-05-31', periodTo: '2018-06-30' })
    const monthly = await make('hằng tháng')
    expect(await present('2018-06-15')).toEqual([[monthly, '2018-05-01', 'overdue', 0]])
    expect(await present('2018-08-15')).toEqual([[monthly, '2018-06-01', 'overdue', 0]])
  })

  it('shows nothing to somebody without an agency', async () => {
    const user = await makeUser(payload, 'administrator')
    const req = await createLocalReq({ user: user as TypedUser }, payload)
    expect(await tasksToDo(req, TODAY)).toEqual({ total: 0, items: [] })
  })
})
