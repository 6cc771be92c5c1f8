import { randomBytes, randomUUID } from 'node:crypto'
import { appendFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secret kept in a file, made once. Of several processes that start at once all get the same:
 * only a whole file comes into place, the first one wins, and what counts is what is read back. An
 * empty file, which a crash may have left, is appended to, so that there too the first line wins.
 */
export function keptSecret(file: string, make: () => string = madeUp): string {
  for (;;) {
    const kept = firstLine(file)
    if (kept) return kept
    if (kept === undefined) putInPlace(file, make())
    else append(file, make())
  }
}

const madeUp = () => randomBytes(32).toString('hex')

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim().split('\n')[0]
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Unless somebody else's is there already. */
function putInPlace(file: string, secret: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const own = `${file}.${randomUUID()}`
  try {
    writeFileSync(own, secret, { mode: 0o600, flush: true })
    linkSync(own, file)
  } catch (error) {
    // Some file systems know no links; whatever else is wrong, appending tells as well.
    if (codeOf(error) !== 'EEXIST') append(file, secret)
  } finally {
    rmSync(own, { force: true })
  }
}

const append = (file: string, secret: string) =>
  appendFileSync(file, `${secret}\n`, { mode: 0o600, flush: true })

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
