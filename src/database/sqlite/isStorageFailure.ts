/** What SQLite says when the file under it cannot be written or read: full, broken, read-only, gone. */
const STORAGE = /\bSQLITE_(?:FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|PERM|AUTH|NOLFS)/

/** The file itself is broken: no waiting and no writing mends it. */
const BROKEN = /\bSQLITE_(?:CORRUPT|NOTADB)/

/** After these a transaction is over as well, whatever its statements still answer. */
const ENDING = /\bSQLITE_(?:BUSY|NOMEM|INTERRUPT)/

/** Whether the disk under an SQLite file is at fault, not what somebody sent. */
export const isStorageFailure = (error: unknown): boolean => says(STORAGE, error)

/** Whether only a backup mends what this error says of the file. */
export const isBroken = (error: unknown): boolean => says(BROKEN, error)

/** Whether SQLite may have rolled back by itself (https://sqlite.org/lang_transaction.html, 3.1). */
export const endsTransaction = (error: unknown): boolean =>
  says(STORAGE, error) || says(ENDING, error)

/** Drivers wrap each other: the code may be some causes further down. */
function says(pattern: RegExp, error: unknown): boolean {
  let one = error as Raised | null | undefined
  for (let depth = 0; one && depth < 5; depth++, one = one.cause) {
    if (pattern.test(String(one.code)) || pattern.test(String(one.message))) return true
  }
  return false
}

type Raised = { code?: unknown; message?: unknown; cause?: Raised }
