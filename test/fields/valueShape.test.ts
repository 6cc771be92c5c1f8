import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { keptBySystem } from '@/fields/keptBySystem'
import { valuesShape } from '@/fields/valueShape'

const rows = { type: 'array', name: 'rows', flattenedFields: [{ type: 'text', name: 'line' }] }
const FIELDS = [
  { type: 'text', name: 'title' },
  { type: 'text', name: 'kept', access: keptBySystem },
  { type: 'textarea', name: 'body' },
  { type: 'number', name: 'count' },
  { type: 'checkbox', name: 'open' },
  { type: 'date', name: 'at' },
  { type: 'select', name: 'kinds', hasMany: true, options: ['a'] },
  { type: 'relationship', name: 'agency', relationTo: 'agencies' },
  { type: 'relationship', name: 'source', relationTo: ['plans', 'tasks'] },
  rows,
] as unknown as FlattenedField[]

const takes = (name: string, value: unknown) =>
  valuesShape(FIELDS).safeParse({ [name]: value }).success

describe('the value of a field', () => {
  it.each<[string, unknown]>([
    ['title', null],
    ['title', 'x'.repeat(5_000)],
    ['kept', 'x'.repeat(5_001)],
    ['body', 'x'.repeat(100_000)],
    ['count', Number.MAX_SAFE_INTEGER],
    ['count', ' -12.5 '],
    ['count', ''],
    ['open', 'true'],
    ['at', ''],
    ['at', '2018-06-30T00:00:00.000Z'],
    ['kinds', ['a', 'b']],
    ['agency', 'id'],
    ['agency', { id: 'id', name: 'populated' }],
    ['agency', 'none'],
    ['source', { relationTo: 'plans', value: 'id' }],
    ['rows', 0],
    ['rows', '0'],
    ['rows', []],
    ['rows', [{ line: 'x' }]],
    ['rows', Array(5_000).fill({})],
    ['no field at all', { deep: true }],
  ])('a form may send in %s (row %#)', (name, value) => expect(takes(name, value)).toBe(true))

  it.each<[string, unknown]>([
    ['title', 5],
    ['title', ['x']],
    ['title', 'x'.repeat(5_001)],
    ['body', 'x'.repeat(100_001)],
    ['count', Number.MAX_SAFE_INTEGER + 1],
    ['count', Infinity],
    ['count', '1e5'],
    ['count', '1'.repeat(16)],
    ['open', 'yes'],
    ['at', 'tomorrow'],
    ['at', 5],
    ['kinds', 'a'],
    ['kinds', [{}]],
    ['agency', ['id']],
    ['agency', 5],
    ['agency', 'x'.repeat(201)],
    ['source', 'id'],
    ['source', { relationTo: 'users', value: 'id' }],
    ['rows', 1],
    ['rows', '1'],
    ['rows', {}],
    ['rows', [{ line: 5 }]],
    ['rows', Array(5_001).fill({})],
  ])('is never taken in %s (row %#)', (name, value) => expect(takes(name, value)).toBe(false))
})
