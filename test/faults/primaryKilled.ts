import path from 'node:path'
import { replicaSet } from './replicaSet'
import type { Scenario } from './scenario'

/** Fifty stations log over HTTP while the primary of three nodes is killed without a word. */
export const primaryKilled: Scenario = async ({ folder }) => {
  const set = await replicaSet(folder)
  try {
    Object.assign(process.env, {
      DATABASE_URI: set.uri('faults'),
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'a secret for faults only, of no use elsewhere',
      NODE_ENV: 'test',
      WRITES_PER_MINUTE: '1000000',
    })
    // Only now, since the configuration reads the environment as it is loaded.
    const { killUnderClients } = await import('./killUnderClients')
    return [await killUnderClients(set)]
  } finally {
    await set.stop()
  }
}
