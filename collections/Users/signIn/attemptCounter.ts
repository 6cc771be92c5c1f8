/** So many tries within so many milliseconds of the first. */
export type Limit = { most: number; within: number }

/** More keys than this are not kept: the oldest go. */
const MOST_KEYS = 50_000

/**
 * Counts tries by key, before they are made, so that many at once count as well. In the memory of the
 * process: whoever guesses writes nothing into the database, and a restart or a second process lets
 * pass a few tries more, not many.
 */
export function attemptCounter({ most, within }: Limit) {
  const counts = new Map<string, { tries: number; until: number }>()
  return {
    /** Counts one more try; how many milliseconds to wait instead when there were too many, else 0. */
    take(key: string, now: number): number {
      const known = counts.get(key)
      if (!known || known.until <= now) {
        counts.delete(key)
        counts.set(key, { tries: 1, until: now + within })
        const [oldest] = counts.keys()
        if (counts.size > MOST_KEYS && oldest !== undefined) counts.delete(oldest)
        return 0
      }
      if (known.tries >= most) return known.until - now
      known.tries += 1
      return 0
    },
    /** The last one was right and is none of those that are counted. */
    giveBack(key: string): void {
      const known = counts.get(key)
      if (known) known.tries = Math.max(0, known.tries - 1)
    },
    forget(key: string): void {
      counts.delete(key)
    },
  }
}
