import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

export type WholeDocument = { id: string; updatedAt: string } & Record<string, unknown>

/**
 * Documents as the database has them, with what nobody is shown and every field named: written back
 * with `payload.db.updateOne` they are what they were, also where they were empty. By id.
 */
export async function wholeDocuments(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, WholeDocument>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<WholeDocument>({
    collection,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  })
  const { flattenedFields } = req.payload.collections[collection].config
  return new Map(docs.map((doc) => [doc.id, { ...doc, ...whole(flattenedFields, doc) }]))
}

/** A database leaves alone what is not named. */
function whole(fields: readonly FlattenedField[], values: Record<string, unknown>): object {
  const stored = fields.filter((field) => !('virtual' in field && field.virtual))
  return Object.fromEntries(
    stored.map((field) => {
      const value = values[field.name]
      if (field.type === 'group') {
        return [field.name, whole(field.flattenedFields, (value ?? {}) as typeof values)]
      }
      const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
      return [field.name, value ?? (isList ? [] : null)]
    }),
  )
}
