import { createClient } from '@libsql/client'
import { existsSync } from 'node:fs'
import { isBroken } from '@/database/sqlite/isStorageFailure'
import { unusable } from '@/files/unusable'

/**
 * Reads through the file before anything is written into it, a sixth of a second for 100 MB: a broken
 * one, such as a backup put beside the `-wal` of another, serves some pages and confirms writes that
 * nobody finds again.
 * @throws EnvironmentError naming the variable that set it, and how to restore
 */
export async function checkWhole(name: string, file: string): Promise<void> {
  if (!existsSync(file)) return
  const client = createClient({ url: `file:${file}` })
  const found = await client
    .execute('PRAGMA quick_check(1)')
    .then(({ rows }) => lastLine(String(rows[0]?.[0])), saidIfBroken)
  // Left open: closing would write what stands in the foreign log into the file, which may be whole.
  if (found !== 'ok') throw unusable({ trouble: 'broken', code: found }, { name, path: file })
  client.close()
}

/** The first names the database, which is known. */
const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? text

/** Whatever else is wrong is told by whoever opens the file next. */
const saidIfBroken = (error: Error): string => (isBroken(error) ? error.message : 'ok')
