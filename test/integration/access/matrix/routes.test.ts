import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TEST_PASSWORD } from '../../../helpers/makeUser'
import { openFrontDoor } from '../../feeds/openFrontDoor'
import { byWho, readTable, WHO, type Who } from './readTable'
import { ROUTE_ASKS } from './routeAsks'
import { isAllowed, makeWorld, type World } from './world'

let world: World
let door: Awaited<ReturnType<typeof openFrontDoor>>

beforeAll(async () => {
  world = await makeWorld()
  door = await openFrontDoor(world.payload)
})

afterAll(() => door.close())

async function sessionOf(who: Who): Promise<Record<string, string>> {
  const email = world.users[who]?.email
  if (!email) return {}
  const data = { email, password: TEST_PASSWORD }
  const { token } = await world.payload.login({ collection: 'users', data })
  return { Cookie: `payload-token=${token}` }
}

/** What everybody of the table is answered at an address of the front door. */
async function answersAt(path: string) {
  const found = byWho(() => '')
  for (const who of WHO) {
    const { status } = await fetch(`${door.url}${path}`, { headers: await sessionOf(who) })
    found[who] = isAllowed(status) ? 'yes' : 'no'
  }
  return found
}

const rows = readTable().filter(({ what }) => what === 'route')

describe('a route of the front door answers those the table says', () => {
  it.each(rows)('$act', async ({ act, cells }) => {
    const path = await ROUTE_ASKS[act]?.(world)
    expect(await answersAt(path ?? act)).toEqual(cells)
  })

  it('and does not answer what is no route, nor a feed of what is not there', async () => {
    const nobody = byWho(() => 'no')
    for (const path of [
      '/gone',
      '/lich/co-quan/gone.ics',
      '/hoat-dong/gone.ics',
      '/lich/rieng/gone.ics',
    ])
      expect([path, await answersAt(path)]).toEqual([path, nobody])
  })
})
