/** Some of the longest calendars there are. */
const MAX_CHARACTERS = 32 * 1024 * 1024

/**
 * The last texts that were made, by the mark of what they were made of: many ask for the same
 * calendar at the same time, and it is made once. Old ones go when there are too many.
 */
export function keptTexts(max = MAX_CHARACTERS) {
  const kept = new Map<string, { text: Promise<string>; size: number }>()
  return async (mark: string, make: () => Promise<string>): Promise<string> => {
    const known = kept.get(mark)
    if (known) return known.text
    const entry = { text: make(), size: 0 }
    kept.set(mark, entry)
    try {
      entry.size = (await entry.text).length
    } catch (error) {
      kept.delete(mark)
      throw error
    }
    let size = [...kept.values()].reduce((sum, one) => sum + one.size, 0)
    for (const [old, { size: own }] of kept) {
      if (size <= max) break
      size -= own
      kept.delete(old)
    }
    return entry.text
  }
}
