import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from './testDatabase.mjs'

/**
 * What src/env.ts reads when a test imports the configuration: nothing of the developer's own.
 * @param {'sqlite' | 'mongodb'} lane
 */
export function setTestEnvironment(lane) {
  const parent = process.env.TEST_RUN_FOLDER ?? tmpdir()
  const folder = mkdtempSync(join(parent, 'cchc-data-'))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    ENV_FILE: '',
    TEST_LANE: lane,
    DATABASE_URI: testDatabase(lane, folder),
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
  })
  delete process.env.SERVER_URL
}
