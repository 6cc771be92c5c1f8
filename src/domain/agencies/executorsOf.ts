/** First and last local day (`YYYY-MM-DD`, both included) on which an agency exists; null = open. */
export type Lifespan = { from?: string | null; to?: string | null }

/**
 * Who carries an activity out, by id: the agencies named, each once, else the one that answers for it.
 */
export function executorsOf({
  agency,
  executors,
}: {
  agency: string
  executors: readonly string[]
}): string[] {
  return executors.length > 0 ? [...new Set(executors)] : [agency]
}

/**
 * Whether an occurrence on a local day is owed by an agency: not before it began to exist, nor after
 * its end. A district's programme outlives the communes merged in the middle of it.
 */
export function owesOn({ from, to }: Lifespan, day: string): boolean {
  return (!from || from <= day) && (!to || day <= to)
}
