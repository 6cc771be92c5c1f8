import type { CollectionSlug, FlattenedField } from 'payload'
import { makeNamed } from '../matrix/documents'
import type { Who } from '../matrix/readTable'
import { makeWorld, type World } from '../matrix/world'

/** What a kind of document is called among the subjects of the matrix: one that is seen, one that is not. */
const KINDS: Record<string, { seen: string; unseen: string }> = {
  agencies: same('agencies'),
  'agency-groups': same('agency-groups'),
  channels: same('channels'),
  topics: same('topics'),
  holidays: same('holidays'),
  users: same('users'),
  media: { seen: 'media: public', unseen: 'media: inside' },
  plans: { seen: 'plans: issued', unseen: 'plans: draft' },
  tasks: { seen: 'tasks: of an issued plan', unseen: 'tasks: of a draft plan' },
  activities: { seen: 'activities: approved, public', unseen: 'activities: draft' },
  'occurrence-exceptions': {
    seen: 'occurrence-exceptions: of a public activity',
    unseen: 'occurrence-exceptions: of a draft',
  },
  'series-changes': same('series-changes'),
  logs: same('logs'),
  'agency-reports': same('agency-reports: submitted'),
  'saved-filters': same('saved-filters'),
  feeds: same('feeds'),
}

function same(name: string) {
  return { seen: name, unseen: name }
}

/** By these it is decided who sees a document: they stay as they were made. */
const KEPT = ['id', 'agency', 'issuer', 'plan', 'owner', 'isPublic', 'state', 'shared', 'role']
const KEPT_OF: Record<string, readonly string[]> = { 'occurrence-exceptions': ['activity'] }

/** Two documents of the own agency and one of a neighbour's that is nobody else's business. */
export type Trio = { seen: [string, string]; unseen: string }

export type FilledWorld = World & { trios: Map<string, Trio> }

/**
 * Every field of every document filled, hidden ones too, each document with values of its own. The
 * first one's relations lead to documents that are seen, the second one's to those that are not.
 */
export async function makeFilledWorld(): Promise<FilledWorld> {
  const world = await makeWorld()
  const trios = new Map<string, Trio>()
  for (const [slug, { seen, unseen }] of Object.entries(KINDS)) {
    const first = await makeNamed(world, seen, 'own')
    const second = await makeNamed(world, seen, 'own')
    trios.set(slug, { seen: [first, second], unseen: await makeNamed(world, unseen, 'sibling') })
  }
  for (const [slug, { seen, unseen }] of trios) {
    const collection = slug as CollectionSlug
    const config = world.payload.collections[collection].config
    for (const [variant, id] of [...seen, unseen].entries()) {
      const stored = await world.payload.db.findOne({ collection, where: { id: { equals: id } } })
      const filled = fill(config.flattenedFields, { variant, trios, kept: KEPT_OF[slug] ?? [] })
      const data = { ...stored, ...filled }
      await world.payload.db.updateOne({ collection, id, data })
    }
  }
  return { ...world, trios }
}

/** Private calendars are seen by their owner alone. */
export async function giveFeedsTo({ payload, trios, users }: FilledWorld, who: Who): Promise<void> {
  for (const id of trios.get('feeds')?.seen ?? []) {
    const owner = users[who]?.id
    if (owner) await payload.update({ collection: 'feeds', id, data: { owner }, depth: 0 })
  }
}

type Filling = { variant: number; trios: Map<string, Trio>; kept: readonly string[] }

function fill(fields: FlattenedField[], filling: Filling): Record<string, unknown> {
  const kept = [...KEPT, ...filling.kept]
  const filled = fields.filter(({ name }) => !kept.includes(name))
  return Object.fromEntries(filled.map((field) => [field.name, valueFor(field, filling)]))
}

function valueFor(field: FlattenedField, filling: Filling): unknown {
  const { variant, trios } = filling
  const text = `${field.name} ${'abc'[variant]}`
  const many = (value: unknown) => ('hasMany' in field && field.hasMany ? [value] : value)
  switch (field.type) {
    case 'group':
    case 'tab':
      return fill(field.flattenedFields, { ...filling, kept: [] })
    case 'array':
      return [{ ...fill(field.flattenedFields, { ...filling, kept: [] }), id: text }]
    case 'number':
      return many(variant + 1)
    case 'checkbox':
      return variant > 0
    case 'date':
      return `2030-01-0${variant + 1}T00:00:00.000Z`
    case 'json':
      return { text }
    case 'email':
      return `${'abc'[variant]}@example.vn`
    case 'select': {
      const option = field.options[variant % field.options.length]
      return many(typeof option === 'string' ? option : option?.value)
    }
    case 'relationship':
    case 'upload': {
      const [to = ''] = [field.relationTo].flat()
      const trio = trios.get(to)
      const id = variant === 0 ? trio?.seen[0] : trio?.unseen
      return many(Array.isArray(field.relationTo) ? { relationTo: to, value: id } : id)
    }
    default:
      return many(text)
  }
}
