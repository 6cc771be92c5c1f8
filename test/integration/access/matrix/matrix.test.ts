import { beforeAll, describe, expect, it } from '@jest/globals'
import { documentAsks } from './documents'
import { OTHER_ASKS } from './otherAsks'
import { byWho, readTable, WHO } from './readTable'
import { SUBJECTS } from './subjects'
import { makeWorld, type Ask, type World } from './world'

/** Asked elsewhere: in views.test.ts, routes.test.ts and test/browser/pageAccess.test.ts. */
const ELSEWHERE = ['view', 'route', 'page']

const asks = new Map<string, Ask>(Object.entries(OTHER_ASKS))
for (const [what, subject] of Object.entries(SUBJECTS)) {
  for (const [act, ask] of Object.entries(documentAsks(subject))) asks.set(`${what} | ${act}`, ask)
}

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const rows = readTable()
  .filter(({ what }) => !ELSEWHERE.includes(what))
  .map(({ what, act, cells }) => ({ name: `${what} | ${act}`, cells }))

describe('everybody may do what the table says, and nothing else', () => {
  it.each(rows)('$name', async ({ name, cells }) => {
    const ask = asks.get(name)
    if (!ask) throw new Error(`nothing asks for "${name}": see the head of table.txt`)
    const found = byWho(() => '')
    for (const who of WHO) found[who] = await ask(world, who)
    expect(found).toEqual(cells)
  })
})
