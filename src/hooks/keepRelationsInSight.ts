import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { refuse } from '@/hooks/refusal'

type Named = { slug: CollectionSlug; id: string; field: string }

/**
 * Nobody refers to what they may not see, nor to what is not there: every relation that is new in a
 * document is looked up with the person's own rights. Relations it had before stay as they are.
 */
export const keepRelationsInSight: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || !data) return data
  // A copy arrives with its source as the original: what the source named is new to the copy.
  const before = operation === 'update' ? originalDoc : undefined
  const known = new Set(named(collection.flattenedFields, before).map(({ id }) => id))
  const fresh = named(collection.flattenedFields, data).filter(({ id }) => !known.has(id))
  for (const slug of new Set(fresh.map((one) => one.slug))) {
    const wanted = fresh.filter((one) => one.slug === slug)
    const ids = [...new Set(wanted.map(({ id }) => id))]
    const found = await req.payload.find({
      collection: slug,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      select: {},
      overrideAccess: false,
      user: req.user,
      req,
    })
    const seen = new Set(found.docs.map((doc) => String(doc.id)))
    const missing = wanted.find(({ id }) => !seen.has(id))
    if (missing) refuse(req, 'relationOutOfSight', { field: missing.field })
  }
  return data
}

/** Every document that `data` names, in fields and groups. Rows of arrays are written by verbs. */
function named(fields: FlattenedField[], data: unknown): Named[] {
  if (!data || typeof data !== 'object') return []
  const values = data as Record<string, unknown>
  return fields.flatMap((field): Named[] => {
    const value = values[field.name]
    if (field.type === 'group' || field.type === 'tab') return named(field.flattenedFields, value)
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { relationTo, name } = field
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Named[] => {
      if (one === null || one === undefined) return []
      if (typeof relationTo === 'string') return [{ slug: relationTo, id: keyOf(one), field: name }]
      const { relationTo: slug, value: id } = one as { relationTo?: string; value?: unknown }
      const match = relationTo.find((candidate) => candidate === slug)
      return match ? [{ slug: match, id: keyOf(id), field: name }] : []
    })
  })
}

const keyOf = (relation: unknown): string =>
  String(typeof relation === 'object' ? idOf(relation as { id: string }) : relation)
