import type { FlattenedField, Payload } from 'payload'

/** A path of a collection: `names` from the document on, `leaf` the field it ends at. */
export type Path = { names: string[]; leaf: FlattenedField }

export const RELATION = ['relationship', 'upload']

/**
 * Every path into the documents of a collection: hidden fields too, through groups and arrays, and
 * through `hops` relations one after the other.
 */
export function allPaths(payload: Payload, slug: string, hops: number): Path[] {
  const config = payload.config.collections.find((each) => each.slug === slug)
  return config ? pathsOf(payload, config.flattenedFields, hops) : []
}

function pathsOf(payload: Payload, fields: FlattenedField[], hops: number): Path[] {
  return fields.flatMap((field) => {
    const own: Path = { names: [field.name], leaf: field }
    const below = (paths: Path[]) =>
      paths.map(({ names, leaf }) => ({ names: [field.name, ...names], leaf }))
    if ('flattenedFields' in field) {
      return [own, ...below(pathsOf(payload, field.flattenedFields, hops))]
    }
    if (!isRelation(field) || hops === 0) return [own]
    return [own, ...below(allPaths(payload, field.relationTo, hops - 1))]
  })
}

/** Leads to documents of one collection, so that a path may go on. */
export function isRelation(
  field: FlattenedField,
): field is FlattenedField & { relationTo: string } {
  return (
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
  )
}

/** The values at a path of an answer or a stored document, whatever lists are on the way. */
export function valuesAt(doc: unknown, names: readonly string[]): unknown[] {
  if (doc === null || doc === undefined) return []
  if (Array.isArray(doc)) return doc.flatMap((each) => valuesAt(each, names))
  const [name, ...rest] = names
  if (name === undefined) return [doc]
  return typeof doc === 'object' ? valuesAt((doc as Record<string, unknown>)[name], rest) : []
}
