/** A field that a file says otherwise than it is stored, in words. */
export type ShownChange = {
  /** What it is asked for by, to take the file's. */
  key: string
  /** The column it belongs to. */
  at: string
  label: string
  before: string
  after: string
  /** What stands there was written by a person, not by an import. */
  byHand: boolean
  /** It stays as it is. */
  kept: boolean
}
