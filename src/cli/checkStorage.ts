import path from 'node:path'
import { checkWhole } from '@/database/sqlite/checkWhole'
import { env } from '@/env'
import { checkDatabaseFile } from '@/files/checkDatabaseFile'
import { checkFolder } from '@/files/checkFolder'

/**
 * Before anything is opened: what could not be kept is said by name, instead of a server that starts
 * and cannot sign anybody in.
 * @throws EnvironmentError
 */
export async function checkStorage(): Promise<void> {
  if (env.databaseKind === 'sqlite') {
    const file = path.resolve(env.databaseUri.slice('file:'.length))
    const folder = path.dirname(file)
    checkFolder(folder === env.dataDir ? 'DATA_DIR' : 'DATABASE_URI', folder)
    checkDatabaseFile('DATABASE_URI', file)
    await checkWhole('DATABASE_URI', file)
  }
  checkFolder('MEDIA_DIR', env.mediaDir)
}
