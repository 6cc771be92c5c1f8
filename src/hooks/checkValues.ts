import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { valuesShape } from '@/fields/valueShape'
import { refuse } from '@/hooks/refusal'

/** What accounts are asked for beside their fields. */
const account = {
  email: z.string().max(320).nullish(),
  password: z.string().max(1_000).nullish(),
  token: z.string().max(1_000).nullish(),
}

const shapes = new WeakMap<FlattenedField[], z.ZodType>()

/**
 * Refuses what was sent for a document when a value is not of its field's kind, naming the field as
 * the form does.
 * @throws APIError 400 `valueUnfit`, `bodyUnreadable`
 */
export function checkValues(
  req: Pick<PayloadRequest, 'i18n'>,
  fields: FlattenedField[],
  data: unknown,
): void {
  const shape = shapes.get(fields) ?? valuesShape(fields, account)
  shapes.set(fields, shape)
  const problem = shape.safeParse(data).error?.issues[0]
  if (!problem) return
  if (problem.path.length === 0) refuse(req, 'badRequest', { what: 'JSON { … }' })
  refuse(req, 'valueUnfit', { field: labelAt(req, fields, problem.path) })
}

/** The label of the innermost field on the way, else its name. */
function labelAt(
  { i18n }: Pick<PayloadRequest, 'i18n'>,
  fields: readonly FlattenedField[],
  path: readonly PropertyKey[],
): string {
  const [name, ...rest] = path.filter((part) => typeof part !== 'number')
  const field = fields.find((each) => each.name === name)
  if (!field) return String(name ?? '')
  if (rest.length > 0 && 'flattenedFields' in field) {
    return labelAt({ i18n }, field.flattenedFields, rest)
  }
  const { label } = field as { label?: unknown }
  if (label) return String(getTranslation(label as string, i18n))
  if (!('flattenedFields' in field) || !field.flattenedFields[0]) return field.name
  // A group without a name is known to people by the first of its fields.
  return labelAt({ i18n }, field.flattenedFields, [field.flattenedFields[0].name])
}
