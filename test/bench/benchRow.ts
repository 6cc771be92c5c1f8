/** One line of `npm run bench`: what was measured, beside its comparison from the same run. */
export type BenchRow = {
  name: string
  ours: string
  comparison: string
  /** How many times faster than the comparison (or slower, below 1). */
  ratio: number
  peakMemoryMb: number
  note?: string
}
