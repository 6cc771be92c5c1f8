import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { idOfSome, oddValue } from './oddValues'

const TEXTS: [name: RegExp, text: string][] = [
  [/start$/i, '2018-03-05T06:30'],
  [/^(?:date|due|from|to|valid|signedOn|period(?:From|To)|firstDate|lastDate)/, '2018-03-05'],
  [/^period$/, '2018-H1'],
  [/zone$/i, 'Asia/Ho_Chi_Minh'],
  [/rrule/, 'FREQ=DAILY;COUNT=3'],
  [/email/, 'somebody@example.vn'],
  [/time$/i, '06:30'],
]

/** A value of this field that could be meant; ids stand as `@collection@`. */
function plausible(field: FlattenedField): fc.Arbitrary<unknown> {
  const many = (one: fc.Arbitrary<unknown>) =>
    'hasMany' in field && field.hasMany ? fc.array(one, { minLength: 1, maxLength: 2 }) : one
  switch (field.type) {
    case 'number':
      return many(fc.constantFrom(1, 3, 15))
    case 'checkbox':
      return fc.boolean()
    case 'select':
    case 'radio':
      return many(
        fc.constantFrom(...field.options.map((o) => (typeof o === 'string' ? o : o.value))),
      )
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (typeof relationTo === 'string') return many(fc.constant(idOfSome(relationTo)))
      return many(
        fc.constantFrom(...relationTo).map((slug) => ({ relationTo: slug, value: idOfSome(slug) })),
      )
    }
    case 'group':
    case 'tab':
      return bodyOf(field.flattenedFields)
    case 'array':
      return fc.array(bodyOf(field.flattenedFields), { maxLength: 2 })
    case 'json':
      return fc.constant({ a: 1 })
    default: {
      const text = TEXTS.find(([name]) => name.test(field.name))?.[1]
      return many(text ? fc.constant(text) : fc.string({ minLength: 1, maxLength: 12 }))
    }
  }
}

/** A body with most of these fields, some of them odd. */
export function bodyOf(fields: FlattenedField[]): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map((field) => {
    const value = fc.oneof(
      { weight: 12, arbitrary: plausible(field) },
      { weight: 3, arbitrary: oddValue },
      { weight: 5, arbitrary: fc.constant(undefined) },
    )
    return [field.name, value] as const
  })
  return fc.record(Object.fromEntries(entries))
}

/** One of the values somewhere within becomes an odd one, or goes. */
export function withSomethingOdd(body: Record<string, unknown>): fc.Arbitrary<unknown> {
  const keys = Object.keys(body)
  if (keys.length === 0) return oddValue.map((value) => ({ x: value }))
  return fc
    .tuple(fc.constantFrom(...keys), oddValue, fc.integer({ min: 0, max: 9 }))
    .chain(([key, odd, dice]): fc.Arbitrary<unknown> => {
      const inner = body[key]
      if (dice === 0) return fc.constant(body)
      if (dice === 1) return fc.constant({ ...body, [key]: undefined })
      if (dice > 4 && inner && typeof inner === 'object' && !Array.isArray(inner)) {
        return withSomethingOdd(inner as Record<string, unknown>).map((changed) => ({
          ...body,
          [key]: changed,
        }))
      }
      if (dice > 4 && Array.isArray(inner) && inner[0] instanceof Object) {
        return withSomethingOdd(inner[0] as Record<string, unknown>).map((changed) => ({
          ...body,
          [key]: [changed],
        }))
      }
      return fc.constant({ ...body, [key]: odd })
    })
}
