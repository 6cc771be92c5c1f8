import type { FlattenedField, Payload } from 'payload'

/** What every document has without being told. */
const ID = { name: 'id', type: 'text' } as FlattenedField

const isOfMany = (field: FlattenedField | undefined) =>
  !!field && 'relationTo' in field && Array.isArray(field.relationTo)

/**
 * The field at a path as queries write it: `schedule.start`, `trail.remark`, `tasks.plan.title` (through
 * a relation), `lead.value` and `lead.relationTo` (a relation to several
 * collections has only these two).
 */
export function fieldAt(
  payload: Pick<Payload, 'collections'>,
  fields: readonly FlattenedField[],
  path: string,
): FlattenedField | undefined {
  const [name, ...rest] = path.split('.')
  const field = name === 'id' ? ID : fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return isOfMany(field) ? undefined : field
  const tail = rest.join('.')
  if ('flattenedFields' in field) return fieldAt(payload, field.flattenedFields, tail)
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  const { relationTo } = field
  if (typeof relationTo !== 'string') return ['value', 'relationTo'].includes(tail) ? ID : undefined
  const target = Object.hasOwn(payload.collections, relationTo)
    ? payload.collections[relationTo]
    : undefined
  return fieldAt(payload, target?.config.flattenedFields ?? [], tail)
}
