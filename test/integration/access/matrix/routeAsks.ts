import { makeActivity } from '../../../helpers/makeActivity'
import { rest } from '../../../helpers/rest'
import type { World } from './world'

/** The address at which a route of the front door is asked, by its path in the table. */
export const ROUTE_ASKS: Record<string, (world: World) => string | Promise<string>> = {
  '/healthz': () => '/healthz',
  '/readyz': () => '/readyz',
  '/lich.ics': () => '/lich.ics',
  '/lich/co-quan/:code.ics': ({ tree }) => `/lich/co-quan/${tree.own.code}.ics`,
  '/lich/kenh/:code.ics': ({ channel }) => `/lich/kenh/${channel.code}.ics`,
  '/hoat-dong/:id.ics': async ({ payload, tree, channel }) => {
    const { id } = await makeActivity(payload, { agency: tree.own, channel })
    return `/hoat-dong/${id}.ics`
  },
  // Whoever holds the secret address of somebody's calendar may read it.
  '/lich/rieng/:token.ics': async ({ payload, users }) => {
    const asked = { as: users.officer, body: { name: 'Điện thoại' } }
    const { body } = await rest(payload, 'POST', '/api/feeds/open', asked)
    return String(body.path)
  },
}
