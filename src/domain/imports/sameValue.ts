/** Whether two values of a field are the same for a reader: what is empty is equal, however it is kept. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  canonical(one) === canonical(other)

export const isEmptyValue = (value: unknown): boolean => canonical(value) === canonical(null)

const canonical = (value: unknown): string => JSON.stringify(filled(value)) ?? ''

/** Databases give back `null` for what was left out, and drop empty lists and groups. */
function filled(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map(filled) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Record<string, unknown>)
    .map(([name, one]): [string, unknown] => [name, filled(one)])
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
