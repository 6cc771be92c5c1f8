import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

type Client = { execute: (sql: string) => Promise<{ rows: unknown[][] }> }

export type SmallDisk = {
  kind: string
  fill: (payload: Payload) => Promise<void>
  free: (payload: Payload) => Promise<void>
  remove: () => void
}

/**
 * A disk that can be filled, under a folder: a small tmpfs where this user may mount one; elsewhere
 * SQLite is told that its file may not grow, which it answers in the same words (SQLITE_FULL).
 */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  try {
    const size = `size=${megabytes}m`
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return {
      kind: 'a limit on the file',
      fill: limitTo('now'),
      free: limitTo('none'),
      remove: () => {},
    }
  }
  const filler = path.join(folder, 'filler')
  return {
    kind: 'tmpfs',
    fill: () => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(bavail * bsize))
      return Promise.resolve()
    },
    free: () => Promise.resolve(rmSync(filler)),
    // Lazily: SQLite keeps its files open until the process ends.
    remove: () => execFileSync('umount', ['-l', folder]),
  }
}

const limitTo = (limit: 'now' | 'none') => async (payload: Payload) => {
  const { client } = payload.db as unknown as { client: Client }
  const { rows } = await client.execute('PRAGMA page_count')
  const pages = limit === 'now' ? Number(rows[0]?.[0]) : 2 ** 31
  await client.execute(`PRAGMA max_page_count = ${pages}`)
}
