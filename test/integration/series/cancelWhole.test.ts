import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Activity } from '@/payload-types'
import { rest } from '../../helpers/rest'
import { MON1, SCHEDULE, seriesWorld, type SeriesWorld } from './seriesWorld'

describe('cancelling an activity as a whole', () => {
  let world: SeriesWorld

  beforeAll(async () => {
    world = await seriesWorld()
  })

  const cancel = ({ id }: Activity, who: 'lead' | 'viewer' = 'lead') =>
    rest(world.payload, 'POST', `/api/activities/${id}/cancel`, {
      as: world.people[who],
      body: { remark: 'Bão' },
    })
  const offered = async ({ id }: Activity) => {
    const { body } = await rest(world.payload, 'GET', `/api/activities/${id}/series`, {
      as: world.people.lead,
    })
    return (body as { moves: { verb: string }[] }).moves.map(({ verb }) => verb)
  }
  const ahead = { ...SCHEDULE, start: '2097-03-04T05:30', rrule: 'FREQ=DAILY;COUNT=3' }

  it('is neither offered nor done once some of it took place; the series verb is named', async () => {
    const begun = await world.make()
    const draft = await world.make({ state: 'draft' })
    await world.log(draft, MON1)
    for (const [activity, count] of [
      [begun, 12],
      [draft, 1],
    ] as const) {
      const { status, body } = await cancel(activity)
      const [error] = body.errors as { message: string; data: { code: string } }[]
      expect(status).toBe(409)
      expect(error?.message).toMatch(new RegExp(`${count} buổi.*“Hủy buổi…”.*“Tất cả”`))
      expect(await offered(activity)).not.toContain('cancel')
    }
    expect((await cancel(begun, 'viewer')).status).toBe(403)
  })

  it('is offered and done while nothing of it has', async () => {
    for (const data of [{ schedule: ahead }, { state: 'draft' }] as Partial<Activity>[]) {
      const activity = await world.make(data)
      expect(await offered(activity)).toContain('cancel')
      expect((await cancel(activity)).status).toBe(200)
    }
  })

  it('is left to "all" of the series verb, which keeps what took place', async () => {
    const activity = await world.make({
      schedule: { ...SCHEDULE, rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20990330T235900' },
    })
    await world.log(activity, MON1)
    const { status } = await world.ask(world.people.lead, activity.id, {
      scope: 'all',
      originalStart: MON1,
      change: { kind: 'cancel' },
      reason: 'Hết kinh phí',
    })
    expect(status).toBe(200)
    expect(await world.shown([activity.id])).toContain(MON1)
  })
})
