import type { FlattenedField, PayloadRequest } from 'payload'
import { fieldAt } from '@/fields/fieldAt'
import { tablesOn } from '@/fields/tablesOn'
import { refuse } from '@/hooks/refusal'

/** Those that both databases answer: SQLite knows no `all`, and there are no places here. */
const OPERATORS: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'like',
  'not_like',
  'contains',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

/** Longer than anything people search for, shorter than what a database takes for a pattern. */
const LONGEST = 5_000

/** No filter of ours is nested deeper. */
const DEEPEST = 12

/**
 * The size of a filter. SQLite itself takes 1,000 comparisons, 32,766 values and 64 tables, with what
 * the rules of access add; long before that a question costs more than anybody's question should.
 */
const MOST = { comparisons: 200, values: 20_000, tables: 30 } as const
type Size = Record<keyof typeof MOST, number>

/**
 * Refuses a filter by what is no field, by an operator that is none, by a value that is no word, and
 * one that is too large for a database.
 */
export function checkWhere(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  where: unknown,
): void {
  checkConditions(req, fields, where, DEEPEST)
  const size = { comparisons: 0, values: 0, tables: 0 }
  addSize(size, req, fields, where as object)
  const tooLarge = (Object.keys(MOST) as (keyof Size)[]).some((part) => size[part] > MOST[part])
  if (tooLarge) refuse(req, 'badRequest', { what: 'where' })
}

/** Every word of a search is compared for itself, a list of values at once. */
function addSize(
  size: Size,
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  where: object,
): void {
  for (const [name, condition] of Object.entries(where) as [string, object][]) {
    if (isGroup(name)) {
      for (const part of Object.values(condition)) addSize(size, req, fields, part as object)
      continue
    }
    for (const [operator, value] of Object.entries(condition)) {
      const searched = operator === 'like' || operator === 'not_like'
      size.comparisons += searched ? String(value).split(' ').length : 1
      size.values += Array.isArray(value) ? value.length : String(value).split(',').length
      size.tables += tablesOn(req.payload, fields, name)
    }
  }
}

const isGroup = (name: string) => /^(?:and|or)$/i.test(name)

function checkConditions(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  where: unknown,
  deepest: number,
): void {
  if (!isObject(where) || deepest === 0) refuse(req, 'badRequest', { what: 'where' })
  for (const [name, condition] of Object.entries(where)) {
    if (isGroup(name)) {
      const parts = isObject(condition) ? Object.values(condition) : condition
      if (!Array.isArray(parts)) refuse(req, 'badRequest', { what: `where[${name}]` })
      for (const part of parts) checkConditions(req, fields, part, deepest - 1)
      continue
    }
    const field = fieldAt(req.payload, fields, name)
    if (!field || !isObject(condition)) refuse(req, 'badRequest', { what: `where[${name}]` })
    for (const [operator, value] of Object.entries(condition)) {
      if (!OPERATORS.has(operator) || !fits(field, operator, value)) {
        refuse(req, 'badRequest', { what: `where[${name}][${operator}]` })
      }
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value)

function fits(field: FlattenedField, operator: string, value: unknown): boolean {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (values.some((each) => each && typeof each === 'object' && !(each instanceof Date)))
    return false
  if (values.some((each) => typeof each === 'string' && each.length > LONGEST)) return false
  if (operator === 'exists') return true
  const words = values.flatMap((each) => (typeof each === 'string' ? each.split(',') : [each]))
  if (field.type === 'number') return words.every((each) => Number.isFinite(Number(each ?? 0)))
  if (field.type === 'date') return words.every((each) => !each || isMoment(each))
  return true
}

const isMoment = (value: unknown) => value === 'null' || Number.isFinite(Date.parse(String(value)))
