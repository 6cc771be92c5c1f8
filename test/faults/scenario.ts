/** What came of one fault: every write that was acknowledged is found again, once. */
export type FaultRow = {
  scenario: string
  acknowledged: number
  found: number
  lost: number
  doubled: number
  /** Answers by status, and connections broken by their error. */
  answers: string
  note: string
}

/** A fault that is played on a real server, in an empty folder and with a free port of its own. */
export type Scenario = (place: { folder: string; port: number }) => Promise<FaultRow>
