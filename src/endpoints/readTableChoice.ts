import { DomainError } from '@/domain/DomainError'
import type { TableChoice } from '@/importers/tables/readTables'

const MOST = 500

/**
 * What a person chose of a file's tables, as JSON: `{ "tables": ["1!5"], "columns": { "ghi chu": "note" },
 * "hiddenRows": true }`, each optional; `{}` for none.
 * @throws DomainError `badRequest`
 */
export function readTableChoice<K extends string>(
  value: unknown,
  keys: readonly K[],
): TableChoice<K> {
  if (typeof value !== 'string' || value.trim() === '') return {}
  const { tables, columns, hiddenRows } = objectIn(value)
  if (tables !== undefined && !isListOfTexts(tables)) refuse('tables')
  if (hiddenRows !== undefined && typeof hiddenRows !== 'boolean') refuse('hiddenRows')
  if (columns !== undefined && !isMapping(columns, keys)) refuse('columns')
  return {
    ...(isListOfTexts(tables) ? { tables } : {}),
    ...(hiddenRows === true ? { hiddenRows } : {}),
    ...(isMapping(columns, keys) ? { columns } : {}),
  }
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // answered below
  }
  return refuse('JSON')
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST && value.every((one) => typeof one === 'string')

function isMapping<K extends string>(
  value: unknown,
  keys: readonly K[],
): value is Record<string, K | ''> {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return false
  const all = Object.entries(value)
  const allowed: readonly unknown[] = ['', ...keys]
  return all.length <= MOST && all.every(([id, key]) => id.length <= MOST && allowed.includes(key))
}

function refuse(what: string): never {
  throw new DomainError('badRequest', { what: `choice ${what}` })
}
