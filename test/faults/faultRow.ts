/** What became of the writes of one scenario. */
export type FaultRow = {
  scenario: string
  /** Writes that were answered as stored. */
  acknowledged: number
  /** Of these, how many are there afterwards. */
  found: number
  lost: number
  doubled: number
  /** Answers by method and status. */
  byStatus: Record<string, number>
  /** What else was seen, in words. */
  note: string
}
