import type { FlattenedField, Payload } from 'payload'

/**
 * How many tables a condition on this path adds to a query of SQLite: lists have tables of their own,
 * and every document that a relation leads to is one more.
 * @param path of a field that there is (`fieldAt`)
 */
export function tablesOn(
  payload: Pick<Payload, 'collections'>,
  fields: readonly FlattenedField[],
  path: string,
): number {
  const [name, ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (!field) return 0
  const tail = rest.join('.')
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
  const own = isList || ('relationTo' in field && Array.isArray(field.relationTo)) ? 1 : 0
  if (!tail) return own
  if ('flattenedFields' in field) return own + tablesOn(payload, field.flattenedFields, tail)
  const target = 'relationTo' in field && typeof field.relationTo === 'string' && field.relationTo
  const beyond = target ? payload.collections[target]?.config.flattenedFields : undefined
  return own + 1 + tablesOn(payload, beyond ?? [], tail)
}
