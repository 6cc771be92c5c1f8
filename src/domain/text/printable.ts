/**
 * What XML 1.0 has no room for (§2.2): control characters but tab and line breaks, U+FFFE, U+FFFF and
 * halves of a surrogate pair. One of them makes a Word file, a workbook or a feed unreadable.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text without the characters that no document can hold; nothing else changes. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** `printable` for every text in lists and plain objects, however deep; what has none stays the same object. */
export function printableDeep<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(printableDeep)
    return (items.some((item, index) => item !== value[index]) ? items : value) as T
  }
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, printableDeep(item)] as const)
  return entries.some(([key, item]) => item !== value[key])
    ? (Object.fromEntries(entries) as T)
    : value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return !!value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
}
