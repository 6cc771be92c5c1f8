/**
 * A transaction was to be committed that somebody had already rolled back: what was written in it is
 * gone, so nothing of it may be confirmed.
 */
export class CommitLost extends Error {
  constructor() {
    super('the transaction was rolled back before its commit')
  }
}
