import { makeActivity } from '../../../helpers/makeActivity'
import { rest } from '../../../helpers/rest'
import { call } from './documents'
import type { Who } from './readTable'
import { IMPORTED } from './subjects'
import { atEachPlace, type World } from './world'

/** A change that the administrator has just made. */
export async function undoOfMove(world: World, who: Who): Promise<string> {
  const { payload, tree, channel, users } = world
  return atEachPlace(async (place) => {
    const { id } = await makeActivity(payload, {
      agency: tree[place],
      channel,
      data: { state: 'draft', isPublic: false },
    })
    const { body } = await rest(payload, 'POST', `/api/activities/${id}/series`, {
      as: users.administrator,
      body: {
        scope: 'this',
        originalStart: '2018-03-05T06:30',
        change: { kind: 'cancel' },
        reason: 'x',
      },
    })
    const { undo } = body as { undo: { id: string } }
    return call(world, who, 'POST', `/api/series-changes/${undo.id}/undo`)
  })
}

/** An import that somebody else has just made there. */
export const undoOfImport =
  (method: 'GET' | 'POST') =>
  (world: World, who: Who): Promise<string> =>
    atEachPlace(async (place) => {
      const data = { ...IMPORTED, agency: world.tree[place].id }
      const { id } = await world.payload.create({ collection: 'imports', data })
      return call(world, who, method, `/api/imports/${id}/undo`)
    })
