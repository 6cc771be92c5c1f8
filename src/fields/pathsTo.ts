import type { FlattenedField } from 'payload'

/** The paths, as filters write them, by which documents with these fields name one of a collection. */
export function pathsTo(slug: string, fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if ('flattenedFields' in field) {
      return pathsTo(slug, field.flattenedFields).map((tail) => `${field.name}.${tail}`)
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { name, relationTo } = field
    if (typeof relationTo === 'string') return relationTo === slug ? [name] : []
    return relationTo.some((each) => each === slug) ? [`${name}.value`] : []
  })
}
