import { createClient } from '@libsql/client'
import { open } from 'node:fs/promises'

/** How long (ms) the file is waited for while its log is being put right after a crash. */
const PATIENCE = 10_000

/**
 * A copy of an SQLite file as one moment saw it, whoever writes meanwhile and whatever stands in its
 * `-wal`: everything that was confirmed before is in it. It is read through and on the disk at the end.
 * @returns what is wrong with the copy, if anything is
 */
export async function copySqlite(from: string, to: string): Promise<string | undefined> {
  const source = createClient({ url: `file:${from}` })
  try {
    await source.execute(`PRAGMA busy_timeout = ${PATIENCE}`)
    await source.execute({ sql: 'VACUUM INTO ?', args: [to] })
  } finally {
    source.close()
  }
  const copy = createClient({ url: `file:${to}` })
  const { rows } = await copy.execute('PRAGMA integrity_check(1)')
  copy.close()
  const file = await open(to, 'r+')
  await file.sync()
  await file.close()
  const found = String(rows[0]?.[0])
  return found === 'ok' ? undefined : found
}
