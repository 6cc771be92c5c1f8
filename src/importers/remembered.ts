/**
 * The same reading, done once for each text: the cells of a table repeat each other. What was read is
 * kept as long as the function is, so make one for each file.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const value = read(text)
    known.set(text, value)
    return value
  }
}
