import { beforeAll, describe, expect, it } from '@jest/globals'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { MON1, MON2, seriesWorld, type SeriesWorld } from './seriesWorld'

describe('an activity given to another agency', () => {
  let world: SeriesWorld

  beforeAll(async () => {
    world = await seriesWorld()
  })

  it('takes along its exceptions, the records of its series and the right to take them back', async () => {
    const { payload, people, tree } = world
    const heir = await makeUser(payload, 'officer', tree.sibling)
    const activity = await world.make({ state: 'draft' })
    const cancelled = { kind: 'cancel' }
    const { undo } = await world.ask(people.officer, activity.id, {
      scope: 'this',
      originalStart: MON2,
      change: cancelled,
      reason: 'Mất điện',
    })
    const superior = await makeUser(payload, 'lead', tree.parent)
    const given = await rest(payload, 'PATCH', `/api/activities/${activity.id}`, {
      as: superior,
      body: { agency: tree.sibling.id },
    })
    expect(given.status).toBe(200)

    const found = async (as: typeof heir) => {
      const query = `/api/occurrence-exceptions?where[activity][equals]=${activity.id}&depth=0`
      const { body } = await rest(payload, 'GET', query, { as })
      return (body as { docs: { agency: string; by: string }[] }).docs
    }
    expect(await found(heir)).toMatchObject([{ agency: tree.sibling.id, by: people.officer.id }])
    expect(await found(people.officer)).toEqual([])
    expect((await world.undo(people.officer, undo?.id)).status).toBe(404)
    expect((await world.undo(heir, undo?.id)).status).toBe(200)
    expect(await world.shown([activity.id])).toContain(MON1)
    expect(await found(heir)).toEqual([])
  })
})
