import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from './findMongod.mjs'

/**
 * A MongoDB for the tests: `TEST_MONGODB_URI` (a replica set, whose databases named `test_…` are
 * ours), else a one-node replica set of our own, because transactions need one.
 * @returns {Promise<{ uri: string, about: string, stop: () => Promise<void> } | { reason: string }>}
 */
export async function startMongodb() {
  const given = process.env.TEST_MONGODB_URI
  if (given) return { uri: given, about: 'TEST_MONGODB_URI', stop: async () => {} }

  const found = await findMongod()
  if ('reason' in found) return found
  const dbPath = mkdtempSync(join(tmpdir(), 'mongodb-test-'))
  const remove = () => rmSync(dbPath, { recursive: true, force: true })
  try {
    const server = await MongoMemoryReplSet.create({
      binary: { systemBinary: found.path, version: found.version },
      instanceOpts: [{ dbPath, storageEngine: 'wiredTiger' }],
      replSet: { count: 1, name: 'rs0' },
    })
    return {
      uri: server.getUri(),
      about: `MongoDB ${found.version} (${found.source})`,
      stop: async () => {
        await server.stop({ doCleanup: true, force: true })
        remove()
      },
    }
  } catch (error) {
    remove()
    return {
      reason: `${found.path} did not start: ${error instanceof Error ? error.message : error}`,
    }
  }
}
