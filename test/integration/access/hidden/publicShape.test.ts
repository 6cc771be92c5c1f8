import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { PUBLIC_FIELDS } from '@/access/publicFields'
import { shownToPublic } from '@/access/shownToPublic'
import { rest } from '../../../helpers/rest'
import { makeFilledWorld, type FilledWorld } from './filledWorld'

/** What Payload keeps of every document, and of every file. */
const BASE = ['id', 'createdAt', 'updatedAt']
const FILE = ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height']
const FILE_SIZES = ['sizes', 'focalX', 'focalY']

type Doc = Record<string, unknown>

let world: FilledWorld
beforeAll(async () => {
  world = await makeFilledWorld()
})

const listed = (slug: string) => [
  ...BASE,
  ...(slug === 'media' ? [...FILE, ...FILE_SIZES] : []),
  ...(PUBLIC_FIELDS[slug] ?? []),
]

/** Payload leaves an empty list where it takes one out. */
const told = (doc: Doc) =>
  Object.keys(doc).filter((key) => !(Array.isArray(doc[key]) && doc[key].length === 0))

async function seenByPublic(slug: string, query: string): Promise<Doc[]> {
  const { body } = await rest(world.payload, 'GET', `/api/${slug}?${query}`)
  return (body.docs ?? []) as Doc[]
}

describe('what the public reads', () => {
  it('is what is listed, in every collection, whatever it asks for', async () => {
    const read: string[] = []
    for (const slug of world.trios.keys()) {
      const docs = await seenByPublic(slug, 'depth=9&limit=100')
      if (docs.length > 0) read.push(slug)
      for (const doc of docs) expect([slug, ...others(told(doc), listed(slug))]).toEqual([slug])
    }
    expect(read.sort()).toEqual(Object.keys(PUBLIC_FIELDS).sort())
  })

  it('goes one relation deep, and there too it is what is listed', async () => {
    const { fields } = { fields: world.payload.collections.activities.config.flattenedFields }
    for (const doc of await seenByPublic('activities', 'depth=9&limit=100')) {
      for (const field of fields) {
        if (!('relationTo' in field) || typeof field.relationTo !== 'string') continue
        for (const related of [doc[field.name]].flat()) {
          if (!related || typeof related !== 'object') continue
          expect(others(Object.keys(related), listed(field.relationTo))).toEqual([])
          const deeper = Object.values(related).flat().filter(isDocument)
          expect(deeper).toEqual([])
        }
      }
    }
  })

  it('is enough to tell what takes place, when, where and by whom', async () => {
    const [id] = world.trios.get('activities')?.seen ?? []
    const { body } = await rest(world.payload, 'GET', `/api/activities/${id}`)
    const { name } = world.tree.own
    expect(body).toMatchObject({
      title: 'title a',
      schedule: { start: 'start a' },
      channel: { nameVi: 'nameVi a' },
      agency: { name },
    })
  })

  it('holds no field that nobody thought of', () => {
    const [field] = shownToPublic([{ name: 'fresh', type: 'text' }], ['title'])
    const read = (user: unknown) =>
      (field as { access: { read: (args: unknown) => unknown } }).access.read({ req: { user } })
    expect([read(null), read({ id: 'x' })]).toEqual([false, true])
  })
})

it('every collection that is listed is one, with these fields', () => {
  for (const [slug, paths] of Object.entries(PUBLIC_FIELDS)) {
    const { flattenedFields } = world.payload.collections[slug as CollectionSlug].config
    const names = flattenedFields.map(({ name }) => name)
    expect(paths.filter((path) => !names.includes(path.split('.')[0] ?? ''))).toEqual([])
  }
})

const others = (names: string[], allowed: string[]) => names.filter((n) => !allowed.includes(n))

const isDocument = (value: unknown) => !!value && typeof value === 'object' && 'createdAt' in value
