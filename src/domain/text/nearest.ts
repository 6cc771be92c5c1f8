import { similarity } from './similarity'

/** Below this a suggestion misleads more than it helps; tuned on the names of the city's agencies. */
const WORTH_SUGGESTING = 0.68

/** Names are short; comparing pages of text letter by letter would take minutes. */
const LONGEST_NAME = 150

/**
 * The candidate most like `text`, or undefined when none comes close. Both sides are compared as given,
 * so fold them first; of equals the first wins.
 */
export function nearest<T>(
  text: string,
  candidates: Iterable<readonly [key: string, value: T]>,
): T | undefined {
  if (text.length > LONGEST_NAME) return undefined
  let best: T | undefined
  let bestScore = WORTH_SUGGESTING
  for (const [key, value] of candidates) {
    const score = similarity(text, key, bestScore)
    if (score > bestScore) [best, bestScore] = [value, score]
  }
  return best
}
