import { beforeAll, describe, expect, it } from '@jest/globals'
import { APIError, type CollectionSlug, type Where } from 'payload'
import { WHO, type Who } from '../matrix/readTable'
import { allPaths, isRelation, valuesAt, type Path } from './allPaths'
import { giveFeedsTo, makeFilledWorld, type FilledWorld } from './filledWorld'

type Doc = Record<string, unknown>

let world: FilledWorld
/** As the system sees them, three relations deep and with every hidden field. */
const stored = new Map<string, Doc[]>()
let asked = 0
const leaks: string[] = []

beforeAll(async () => {
  world = await makeFilledWorld()
  for (const [slug, { seen }] of world.trios) {
    const { docs } = await world.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: seen } },
      depth: 3,
      showHiddenFields: true,
    })
    stored.set(slug, inOrder(docs as unknown as Doc[], seen))
  }
})

type Query = { sort?: string; where?: Where; select?: object; populate?: object; depth: number }

/** Asks for the two documents of a collection that most people see, with the person's own rights. */
async function ask(who: Who, slug: string, { where, ...query }: Query, operation = 'find') {
  asked += 1
  const { payload, trios, users } = world
  const own: Where = { id: { in: trios.get(slug)?.seen ?? [] } }
  const args = {
    collection: slug as CollectionSlug,
    where: where ? { and: [own, where] } : own,
    overrideAccess: false,
    user: users[who],
    ...query,
  }
  try {
    if (operation === 'count') return { refused: !(await payload.count(args as never)), docs: [] }
    const { docs } = await payload.find(args as never)
    return { refused: false, docs: docs as unknown as Doc[] }
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return { refused: true, docs: [] }
    leaks.push(`${who} ${slug} fails: ${JSON.stringify({ where, ...query })}`)
    return { refused: true, docs: [] }
  }
}

const inOrder = (docs: Doc[], ids: string[]) => ids.flatMap((id) => docs.filter((d) => d.id === id))
const idsOf = (docs: Doc[]) => docs.map(({ id }) => id).join()

describe.each(WHO)('nothing tells %s what a hidden field holds', (who) => {
  it('neither an order, nor a filter, nor a choice of fields', async () => {
    await giveFeedsTo(world, who)
    const hidden = new Map<string, Path[]>()
    for (const slug of world.trios.keys()) {
      const plain = (await ask(who, slug, { depth: 3 })).docs
      const unread = pathsOf(slug).filter((each) => !isShown(plain, slug, each))
      hidden.set(slug, unread)
      for (const path of unread) {
        const told = [await toldByOrder(who, slug, path), await toldByFilter(who, slug, path)]
        if (told.includes(true)) leaks.push(`${who} ${slug} ${path.names.join('.')} ${told.join()}`)
      }
    }
    for (const slug of world.trios.keys()) {
      const answers = [await ask(who, slug, { depth: 0 }), await ask(who, slug, { depth: 1 })]
      const shown = new Set(answers.flatMap(({ docs }) => leavesOf(docs)))
      for (const query of choices(slug, hidden)) {
        const { docs } = await ask(who, slug, query)
        const more = leavesOf(docs).filter((leaf) => !shown.has(leaf))
        if (more.length > 0)
          leaks.push(`${who} ${slug} ${JSON.stringify(query)}: ${more.join(' ; ')}`)
      }
    }
    expect(leaks.splice(0)).toEqual([])
  }, 300_000)
})

it('was asked of every role, by every way', () => {
  console.info(`hidden fields: ${asked} requests`)
  expect(asked).toBeGreaterThan(10_000)
})

/** Through one relation all, through two those that hold what Payload keeps of accounts and secrets. */
function pathsOf(slug: string): Path[] {
  const secret = ({ names, leaf }: Path) => 'hidden' in leaf && leaf.hidden && names.length > 2
  return [...allPaths(world.payload, slug, 1), ...allPaths(world.payload, slug, 2).filter(secret)]
}

async function toldByOrder(who: Who, slug: string, { names }: Path): Promise<boolean> {
  const path = names.join('.')
  const up = await ask(who, slug, { sort: path, depth: 0 })
  if (up.refused) return false
  const down = await ask(who, slug, { sort: `-${path}`, depth: 0 })
  return idsOf(up.docs) !== idsOf(down.docs)
}

/** By what either document holds there: who is told apart is told. What is refused, is for counts too. */
async function toldByFilter(who: Who, slug: string, { names }: Path): Promise<boolean> {
  const [first, second] = stored.get(slug) ?? []
  const filter = (doc: unknown): Query => {
    const [value] = valuesAt(doc, names)
    const plain = ['string', 'number', 'boolean'].includes(typeof value)
    const condition = plain ? { equals: value } : { exists: doc === first }
    return { where: { [names.join('.')]: condition } as Where, depth: 0 }
  }
  const one = await ask(who, slug, filter(first))
  if (one.refused) return !(await ask(who, slug, filter(first), 'count')).refused
  const other = await ask(who, slug, filter(second))
  return idsOf(one.docs) !== idsOf(other.docs)
}

/** Whether the person reads the path in every document that holds something there. */
function isShown(plain: Doc[], slug: string, { names }: Path): boolean {
  return (stored.get(slug) ?? []).every((doc) => {
    const answer = plain.find(({ id }) => id === doc.id)
    return valuesAt(doc, names).length === 0 || (!!answer && valuesAt(answer, names).length > 0)
  })
}

/** `select` with each unread field in and each field out, `populate` with each unread one of what relations lead to. */
function choices(slug: string, hidden: Map<string, Path[]>): Query[] {
  const own = allPaths(world.payload, slug, 0)
  const ends = own.flatMap(({ leaf }) => (isRelation(leaf) ? [leaf.relationTo].flat() : []))
  const names = (of: string) => {
    const roots = new Set(allPaths(world.payload, of, 0).map((path) => path.names.join('.')))
    return (hidden.get(of) ?? []).filter((path) => roots.has(path.names.join('.')))
  }
  return [
    ...names(slug).map((path) => ({ select: nested(path.names, true), depth: 0 })),
    ...own.map((path) => ({ select: nested(path.names, false), depth: 0 })),
    ...[...new Set(ends)].flatMap((end) =>
      names(end).map((path) => ({ populate: { [end]: nested(path.names, true) }, depth: 1 })),
    ),
  ]
}

const nested = (names: string[], value: boolean): object =>
  names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object

/** Every value of an answer with the way to it. */
function leavesOf(value: unknown, way = ''): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object') return [`${way}=${String(value)}`]
  const entries = Object.entries(value)
  // Documents by id, since an answer may come in another order; rows within one by their place.
  const names = (key: string, each: unknown) =>
    way === '' && Array.isArray(value) ? String((each as Doc | null)?.id ?? key) : key
  return entries.flatMap(([key, each]) => leavesOf(each, `${way}/${names(key, each)}`))
}
