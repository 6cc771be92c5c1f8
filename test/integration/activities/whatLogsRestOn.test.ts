import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Activity } from '@/payload-types'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { MON1, seriesWorld, type SeriesWorld } from '../series/seriesWorld'

describe('what logs rest on stays with the activity', () => {
  let world: SeriesWorld
  let patch: (activity: Activity, body: object) => Promise<[number, string | undefined]>

  beforeAll(async () => {
    world = await seriesWorld()
    const lead = await makeUser(world.payload, 'lead', world.tree.parent)
    patch = async ({ id }, data) => {
      const { status, body } = await rest(world.payload, 'PATCH', `/api/activities/${id}`, {
        as: lead,
        body: data,
      })
      const [error] = (body.errors ?? []) as { data: { code: string } }[]
      return [status, error?.data.code]
    }
  })

  const logged = async (data: Partial<Activity> = {}) => {
    const activity = await world.make(data)
    await world.log(activity, MON1)
    return activity
  }

  it('its agency and its channel, once something is logged', async () => {
    const { parent } = world.tree
    const channel = await makeChannel(world.payload, { code: 'khac' })
    const activity = await logged({ executors: [world.tree.own.id] })
    expect(await patch(activity, { agency: parent.id })).toEqual([409, 'loggedKeepsAgency'])
    expect(await patch(activity, { channel: channel.id })).toEqual([409, 'loggedKeepsChannel'])
    const free = await world.make()
    expect(await patch(free, { agency: parent.id, channel: channel.id })).toEqual([200, undefined])
  })

  it('every executor that has logged; others come and go', async () => {
    const { own, parent } = world.tree
    const activity = await logged({ executors: [own.id] })
    expect(await patch(activity, { executors: [own.id, parent.id] })).toEqual([200, undefined])
    expect(await patch(activity, { executors: [parent.id] })).toEqual([409, 'executorHasLogs'])
    expect(await patch(activity, { executors: [own.id] })).toEqual([200, undefined])
    expect(await patch(activity, { executors: [] })).toEqual([200, undefined])
  })

  it('the agency itself, where nobody else was named', async () => {
    const { own, parent } = world.tree
    const activity = await logged()
    expect(await patch(activity, { executors: [parent.id] })).toEqual([409, 'executorHasLogs'])
    expect(await patch(activity, { executors: [parent.id, own.id] })).toEqual([200, undefined])
  })
})
