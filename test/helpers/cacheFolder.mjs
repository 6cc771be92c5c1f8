import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that survives `npm ci`, for programs the tests bring along (mongod, Chromium).
 * @param {string} name e.g. `mongod-6.0.5`
 */
export function cacheFolder(name) {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  for (const root of [base, join(import.meta.dirname, '../../node_modules/.cache')]) {
    const folder = join(root, 'cchc-calendar', name)
    try {
      mkdirSync(folder, { recursive: true })
      return folder
    } catch {
      // A home that cannot be written to (containers): the project's own cache then.
    }
  }
  throw new Error(`No writable cache folder for ${name}; set XDG_CACHE_HOME`)
}
