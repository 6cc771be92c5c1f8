import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Activity } from '@/payload-types'
import { publicActivity } from '@/queries/site/publicActivity'
import { publicCalendar } from '@/queries/site/publicCalendar'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'

const MARCH = { from: '2018-03-01', to: '2018-03-31' }

describe('the public site', () => {
  let payload: Payload
  let req: PayloadRequest
  let tree: AgencyTree
  const activities = {} as Record<'shown' | 'inside' | 'draft', Activity>

  beforeAll(async () => {
    payload = await getTestPayload()
    req = await createLocalReq({}, payload)
    tree = await makeAgencyTree(payload)
    const channel = await makeChannel(payload)
    const make = (agency: AgencyTree['own'], data: Partial<Activity>) =>
      makeActivity(payload, { agency, channel, data })
    activities.shown = await make(tree.own, { title: 'Công khai' })
    activities.inside = await make(tree.own, { title: 'Nội bộ', isPublic: false })
    activities.draft = await make(tree.own, { title: 'Nháp', state: 'draft' })
  })

  it('lists what is approved and public, and nothing else', async () => {
    const items = await publicCalendar(req, MARCH, 'vi')
    expect([...new Set(items.map((item) => item.title))]).toEqual(['Công khai'])
  })

  it('finds it under the agency above, not under another', async () => {
    const under = (agency: string) => publicCalendar(req, { ...MARCH, agency }, 'vi')
    expect((await under(tree.parent.code)).length).toBeGreaterThan(0)
    expect(await under(tree.other.code)).toEqual([])
    expect(await under('không-có')).toEqual([])
  })

  it('finds it by topic and by words without marks', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Dịch vụ công', code: 'dvc-site' },
      depth: 0,
    })
    await payload.update({
      collection: 'activities',
      id: activities.shown.id,
      data: { topics: [topic.id] },
      depth: 0,
    })
    const found = async (filter: object) =>
      new Set((await publicCalendar(req, { ...MARCH, ...filter }, 'vi')).map(({ title }) => title))
    expect(await found({ topic: 'dvc-site' })).toEqual(new Set(['Công khai']))
    expect(await found({ topic: 'không-có' })).toEqual(new Set())
    expect(await found({ q: 'cong khai' })).toEqual(new Set(['Công khai']))
    expect(await found({ q: 'noi bo' })).toEqual(new Set())
  })

  it('has a page for it, and the same nothing for what is inside, a draft or unknown', async () => {
    const page = (id: string) => publicActivity(req, id, '2018-03-01', 'vi')
    expect((await page(activities.shown.id))?.title).toBe('Công khai')
    expect(await page(activities.inside.id)).toBe(null)
    expect(await page(activities.draft.id)).toBe(null)
    expect(await page('không-có')).toBe(null)
  })
})
