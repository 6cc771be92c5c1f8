/** Deeper than any form or file of ours, and far from what ends a call stack. */
const DEEPEST = 24

/** No document has so many fields; Payload would copy and merge each of them a dozen times. */
const MOST_KEYS = 1_000

/**
 * Whether a value that was read from JSON may go on: neither nested nor wide beyond all need, no NUL in any text
 * (SQLite would cut it there), no key that means something to JavaScript.
 */
export function isPlainJson(value: unknown, deepest = DEEPEST): boolean {
  if (typeof value === 'string') return !value.includes('\u0000')
  if (!value || typeof value !== 'object') return true
  if (deepest === 0) return false
  if (Array.isArray(value)) return value.every((each) => isPlainJson(each, deepest - 1))
  const entries = Object.entries(value)
  if (entries.length > MOST_KEYS) return false
  return entries.every(
    ([key, each]) =>
      key !== '__proto__' && !key.includes('\u0000') && isPlainJson(each, deepest - 1),
  )
}
