/** What became of the writes of one fault. */
export type FaultRow = {
  scenario: string
  /** Writes that were answered as stored. */
  acknowledged: number
  /** Of these, how many are there afterwards. */
  found: number
  lost: number
  doubled: number
  /** Answers by status, and connections broken by their error. */
  byStatus: Record<string, number>
  /** Whether what else was seen is as it has to be: how the server answered and how it ended. */
  expected: boolean
  /** What that was, in words. */
  note: string
}

/** A fault that is played in an empty folder and with a free port of its own. */
export type Scenario = (place: { folder: string; port: number }) => Promise<FaultRow[]>
