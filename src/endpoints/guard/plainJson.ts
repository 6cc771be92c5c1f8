/** Deeper than any form or file of ours, and far from what ends a call stack. */
const DEEPEST = 24

/**
 * Whether a value that was read from JSON may go on: not nested beyond all need, no NUL in any text
 * (SQLite would cut it there), no key that means something to JavaScript.
 */
export function isPlainJson(value: unknown, deepest = DEEPEST): boolean {
  if (typeof value === 'string') return !value.includes('\u0000')
  if (!value || typeof value !== 'object') return true
  if (deepest === 0) return false
  if (Array.isArray(value)) return value.every((each) => isPlainJson(each, deepest - 1))
  return Object.entries(value).every(
    ([key, each]) =>
      key !== '__proto__' && !key.includes('\u0000') && isPlainJson(each, deepest - 1),
  )
}
