import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { keptBySystem } from '@/fields/keptBySystem'

/** Forms send back what only the system writes, however long it is; Payload drops it. */
const isKept = ({ access }: Pick<FlattenedField, 'access'>) =>
  access?.update === keptBySystem.update

/** A form leaves these behind where nothing was chosen; Payload reads them as nothing. */
const nothing = z.enum(['', 'none', 'null'])

/** How the form of the admin says that a list has no rows. */
const noRows = z.union([z.literal(0), z.literal('0')])

/** Room for a page of text in a line, and for a long document in an area. */
const LONGEST = { line: 5_000, area: 100_000 } as const

/** Ids, rows and words of one list; nothing here has more. */
const MOST_IN_LIST = 5_000

/** Above this a number of JavaScript is no longer exact. */
const LARGEST = Number.MAX_SAFE_INTEGER

const id = z.string().min(1).max(200)
const reference = z.union([id, z.looseObject({ id })])
const number = z.union([
  z.number().min(-LARGEST).max(LARGEST),
  z.string().regex(/^\s*(?:-?\d{1,15}(?:\.\d{1,9})?)?\s*$/),
])

const text = (longest: number) => z.string().max(longest)

/**
 * The kind of value each field takes, before any rule looks at it: Payload's hooks, our own and both
 * databases may then rely on it. What is required, which choices there are and which documents may be
 * named stay with Payload's validation and our hooks; keys that are no fields are left to Payload, which
 * drops them.
 * @param more what is asked for beside the fields; one object, since the time to check two at once grows
 *   with the square of the keys sent
 */
export function valuesShape(
  fields: FlattenedField[],
  more: Record<string, z.ZodType> = {},
): z.ZodType {
  const entries = fields.map((field) => [field.name, shapeOf(field).optional()] as const)
  return z.looseObject({ ...Object.fromEntries(entries), ...more })
}

function shapeOf(field: FlattenedField): z.ZodType {
  switch (field.type) {
    case 'group':
    case 'tab':
      return valuesShape(field.flattenedFields)
    case 'array':
      return z
        .union([noRows, z.array(valuesShape(field.flattenedFields)).max(MOST_IN_LIST)])
        .nullable()
    case 'text':
    case 'email':
    case 'code':
      return listOrOne(field, isKept(field) ? z.string() : text(LONGEST.line)).nullable()
    case 'textarea':
      return text(LONGEST.area).nullable()
    case 'number':
      return listOrOne(field, number).nullable()
    case 'checkbox':
      return z.union([z.boolean(), z.enum(['true', 'false', ''])]).nullable()
    case 'select':
    case 'radio':
      return listOrOne(field, text(LONGEST.line)).nullable()
    case 'date':
      return z.union([z.literal(''), z.string().max(40).refine(isMoment)]).nullable()
    case 'relationship':
    case 'upload':
      return relation(field)
    default:
      return z.unknown()
  }
}

function listOrOne(field: object, one: z.ZodType): z.ZodType {
  return 'hasMany' in field && field.hasMany ? z.array(one).max(MOST_IN_LIST) : one
}

function relation(field: { relationTo: string | string[]; hasMany?: boolean }): z.ZodType {
  const one = Array.isArray(field.relationTo)
    ? z.looseObject({ relationTo: z.enum(field.relationTo), value: reference })
    : reference
  return z.union([nothing, listOrOne(field, one)]).nullable()
}

const isMoment = (value: string) => Number.isFinite(Date.parse(value))
