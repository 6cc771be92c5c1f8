import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Field, SanitizedCollectionConfig } from 'payload'
import { rest } from '../../helpers/rest'
import { make } from './matrix/documents'
import { ROLES } from '@/access/permissions'
import { SUBJECTS, type Subject } from './matrix/subjects'
import { makeWorld, type World } from './matrix/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type Kept = { path: string; value: unknown }
type Data = Record<string, unknown>

/** A value of the field's kind that no document of the test has. */
function strange(field: Field, { tree, users, channel }: World): unknown {
  const many = 'hasMany' in field && field.hasMany
  switch (field.type) {
    case 'checkbox':
      return true
    case 'number':
      return 77
    case 'date':
      return '2001-02-03T04:05:06.000Z'
    case 'select': {
      const values = field.options.map((each) => (typeof each === 'string' ? each : each.value))
      return values.at(-1)
    }
    case 'relationship': {
      const ids: Data = { users: users.viewer?.id, agencies: tree.other.id, channels: channel.id }
      const id = ids[String(field.relationTo)] ?? tree.other.id
      return many ? [id] : id
    }
    case 'array':
      return [
        { at: '2001-02-03', to: 'approved', id: 'strange', expiresAt: '2099-01-01T00:00:00Z' },
      ]
    case 'json':
      return { strange: true }
    default:
      return many ? ['strange'] : 'strange'
  }
}

/** What the system keeps: closed by its access, hidden or read only in the form, or a timestamp. */
function keptFields({ fields }: SanitizedCollectionConfig, world: World, within = ''): Kept[] {
  const walk = (all: Field[], at: string): Kept[] =>
    all.flatMap((field): Kept[] => {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => walk(tab.fields, at))
      if (field.type === 'group' && 'name' in field)
        return walk(field.fields, `${at}${field.name}.`)
      if (field.type === 'row' || field.type === 'collapsible') return walk(field.fields, at)
      if (!('name' in field) || !field.name) return []
      const {
        admin = {},
        access,
        hidden,
      } = field as {
        admin?: { hidden?: boolean; readOnly?: boolean; disabled?: boolean }
        access?: { update?: () => unknown }
        hidden?: boolean
      }
      const isClosed = access?.update?.toString().replace(/\s/g, '') === '()=>false'
      const isKept = admin.hidden || admin.readOnly || admin.disabled || hidden || isClosed
      const isTimestamp = ['createdAt', 'updatedAt'].includes(field.name)
      if ((!isKept && !isTimestamp) || CHOSEN.includes(field.name)) return []
      return [{ path: `${at}${field.name}`, value: strange(field, world) }]
    })
  return walk(fields, within)
}

/** What a person chooses in a picture, though its field is hidden behind the picture itself. */
const CHOSEN = ['focalX', 'focalY']

/** Given by whoever creates it, and never changed afterwards. */
const GIVEN_AT_FIRST = [
  'logs.originalStart',
  'occurrence-exceptions.activity',
  'occurrence-exceptions.originalStart',
]

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce((value: unknown, part) => (value as Data | null)?.[part], data)

function withValue(path: string, value: unknown): Data {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length ? withValue(rest.join('.'), value) : value }
}

const merged = (base: Data, more: Data): Data =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(more)])].map((key) => {
      const [a, b] = [base[key], more[key]]
      const both = a && b && typeof a === 'object' && typeof b === 'object' && !Array.isArray(b)
      return [key, both ? merged(a as Data, b as Data) : key in more ? b : a]
    }),
  )

const stored = (id: string, collection: CollectionSlug): Promise<Data> =>
  world.payload.findByID({ collection, id, depth: 0, showHiddenFields: true }) as never

const taken = async (kept: Kept[], id: string, collection: CollectionSlug) => {
  const doc = await stored(id, collection)
  return kept
    .filter(({ path, value }) => {
      const found = JSON.stringify(at(doc, path))
      return found === JSON.stringify(value) || found?.includes('strange')
    })
    .map(({ path }) => path)
}

const subjects = Object.entries(SUBJECTS).filter(
  ([name]) => !/submitted|issued|accepted|approved|public/.test(name),
)

describe('what the system keeps is not written from outside', () => {
  it.each(subjects)('%s', async (_name, subject: Subject) => {
    const { collection } = subject
    const config = world.payload.collections[collection].config as SanitizedCollectionConfig
    const kept = keptFields(config, world)
    expect(kept.map(({ path }) => path)).toEqual(expect.arrayContaining(['createdAt', 'updatedAt']))
    for (const role of ROLES) {
      const as = world.users[role]
      const id = await make(world, subject, 'own')
      const all = kept.reduce<Data>(
        (data, { path, value }) => merged(data, withValue(path, value)),
        {},
      )
      const change = await rest(world.payload, 'PATCH', `/api/${collection}/${id}`, {
        as,
        body: merged((await stored(id, collection)) as Data, all),
      })
      expect(change.status).toBeLessThan(500)
      for (const { path, value } of kept) {
        await rest(world.payload, 'PATCH', `/api/${collection}/${id}`, {
          as,
          body: withValue(path, value),
        })
      }
      expect({ role, changed: await taken(kept, id, collection) }).toEqual({ role, changed: [] })

      const closed = kept.filter(({ path }) => !GIVEN_AT_FIRST.includes(`${collection}.${path}`))
      const body = merged(
        await subject.body(world, 'own'),
        closed.reduce<Data>((data, { path, value }) => merged(data, withValue(path, value)), {}),
      )
      const made = await rest(world.payload, 'POST', `/api/${collection}`, { as, body })
      const doc = made.body.doc as { id: string } | undefined
      const written = doc ? await taken(closed, doc.id, collection) : []
      expect({ role, written }).toEqual({ role, written: [] })
    }
  })
})
