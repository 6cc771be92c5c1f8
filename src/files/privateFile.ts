import { chmodSync, closeSync, openSync, statSync } from 'node:fs'

/** For everybody who is neither the owner nor of its group. */
const OTHERS = 0o007

/**
 * A file that holds hashes and sessions is made for its owner only, before anybody else makes it for all.
 * One that is there is closed to strangers; what its group may do was somebody's decision.
 */
export function privateFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600))
    const { mode } = statSync(file)
    if (mode & OTHERS) chmodSync(file, mode & ~OTHERS & 0o777)
  } catch {
    // Whoever opens it says what is wrong with it; whose file it is not cannot change its mode.
  }
}
