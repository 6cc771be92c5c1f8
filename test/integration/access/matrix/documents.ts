import type { Payload } from 'payload'
import { rest } from '../../../helpers/rest'
import { atEachPlace, isAllowed, PLACES, type Ask, type Place, type World } from './world'
import type { Who } from './readTable'
import { SUBJECTS, type Subject } from './subjects'

/** One white pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * Creating is asked once for each place; reading, updating and deleting in one request for the
 * documents of all places, which Payload answers with those it was allowed to.
 */
export function documentAsks(subject: Subject): Record<string, Ask> {
  const { collection, change } = subject
  /** Documents that are there already, made anew only after somebody could delete them. */
  const kept = new Map<Place, string>()
  const all = async (world: World, who: Who, method: 'GET' | 'PATCH' | 'DELETE') => {
    const found = await askForAll(world, who, method)
    if (method === 'DELETE') for (const place of found) kept.delete(place)
    if (subject.common) return found.length > 0 ? 'yes' : 'no'
    return PLACES.map((place) => (found.includes(place) ? place[0] : '-')).join('')
  }
  const create = async (world: World, who: Who, place: Place) => {
    const body = await subject.body(world, place)
    const sent = collection === 'media' ? form(body, world.next()) : body
    return call(world, who, 'POST', `/api/${collection}?depth=0`, sent)
  }
  return {
    create: async (world, who) =>
      subject.common
        ? yesOrNo(await create(world, who, 'own'))
        : atEachPlace((place) => create(world, who, place)),
    read: (world, who) => all(world, who, 'GET'),
    update: (world, who) => all(world, who, 'PATCH'),
    delete: (world, who) => all(world, who, 'DELETE'),
  }

  async function askForAll(
    world: World,
    who: Who,
    method: 'GET' | 'PATCH' | 'DELETE',
  ): Promise<Place[]> {
    const places = subject.common ? (['own'] as const) : PLACES
    for (const place of places) {
      if (!kept.has(place)) kept.set(place, await make(world, subject, place))
    }
    const path = `/api/${collection}?depth=0&where[id][in]=${[...kept.values()].join()}`
    const body = method === 'PATCH' ? change : undefined
    const answer = await rest(world.payload, method, path, { as: world.users[who], body })
    if (!isAllowed(answer.status)) return []
    const { docs, errors = [] } = answer.body as { docs: { id: string }[]; errors?: unknown[] }
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return places.filter((place) => docs.some(({ id }) => id === kept.get(place)))
  }
}

export const yesOrNo = (status: number): string => (isAllowed(status) ? 'yes' : 'no')

/** As the system makes it, whatever its state. */
export async function make(world: World, subject: Subject, place: Place): Promise<string> {
  const { id } = await world.payload.create({
    collection: subject.collection,
    data: { ...(await subject.body(world, place)), ...subject.more },
    ...(subject.collection === 'media' ? { file: picture(world.next()) } : {}),
    depth: 0,
  } as Parameters<Payload['create']>[0])
  return String(id)
}

export async function makeNamed(world: World, name: string, place: Place): Promise<string> {
  const subject = SUBJECTS[name]
  if (!subject) throw new Error(`subjects.ts has no "${name}"`)
  return make(world, subject, place)
}

export async function call(
  { payload, users }: World,
  who: Who,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<number> {
  const { status } = await rest(payload, method, path, { as: users[who], body })
  return status
}

const picture = (number: number) => ({
  name: `${number}.png`,
  data: PICTURE,
  mimetype: 'image/png',
  size: PICTURE.length,
})

function form(data: Record<string, unknown>, number: number): FormData {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(PICTURE)], { type: 'image/png' }), `${number}.png`)
  body.set('_payload', JSON.stringify(data))
  return body
}
