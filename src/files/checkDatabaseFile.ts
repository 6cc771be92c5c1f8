import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { troubleOf, unusable, type Trouble } from '@/files/unusable'

/** https://sqlite.org/fileformat.html, 1.3 */
const HEADER = 'SQLite format 3\0'

/** What SQLite keeps beside the file while it is open; another account may have left it. */
const BESIDE = ['', '-wal', '-shm']

/**
 * An SQLite file that is there must be one, and be writable; one that is not there will be made.
 * @throws EnvironmentError naming the variable that set it
 */
export function checkDatabaseFile(name: string, file: string): void {
  const refused = (trouble: Trouble) => unusable({ trouble, code: trouble }, { name, path: file })
  if (existsSync(file) && statSync(file).isDirectory()) throw refused('notFile')
  for (const beside of BESIDE) {
    const path = file + beside
    if (!existsSync(path)) continue
    let header: string
    try {
      header = readBeginning(path)
    } catch (error) {
      throw unusable(troubleOf(error), { name, path })
    }
    if (beside === '' && header !== '' && header !== HEADER) throw refused('notDatabase')
  }
}

/** Opened for writing as well, which tells more than its permissions do. */
function readBeginning(path: string): string {
  const handle = openSync(path, 'r+')
  try {
    const bytes = Buffer.alloc(HEADER.length)
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(handle)
  }
}
