import path from 'node:path'
import { mkdirSync } from 'node:fs'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from '../helpers/findMongod.mjs'

/** Three real nodes, unless told otherwise, with MongoDB's own settings, of which the primary can be killed without a word. */
export async function replicaSet(folder: string, count = 3) {
  const found = await findMongod()
  if (!('path' in found)) throw new Error(`no mongod: ${found.reason}`)
  const nodes = Array.from({ length: count }, (_, node) => {
    const dbPath = path.join(folder, `node-${node}`)
    mkdirSync(dbPath)
    return { dbPath, storageEngine: 'wiredTiger' as const, launchTimeout: 180_000 }
  })
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.path, version: found.version },
    instanceOpts: nodes,
    replSet: { count, name: 'rs0' },
  })
  return {
    uri: (database: string) => set.getUri(database),
    /** @param port of the node that is to die */
    kill: (port: number) => {
      const server = set.servers.find(({ instanceInfo }) => instanceInfo?.port === port)
      const pid = server?.instanceInfo?.instance.mongodProcess?.pid
      if (!pid) throw new Error(`no node on port ${port}`)
      process.kill(pid, 'SIGKILL')
    },
    killAll: () => {
      for (const { instanceInfo } of set.servers) {
        const pid = instanceInfo?.instance.mongodProcess?.pid
        if (pid) process.kill(pid, 'SIGKILL')
      }
    },
    stop: () => set.stop({ doCleanup: false, force: true }).catch(() => undefined),
  }
}

export type ReplicaSet = Awaited<ReturnType<typeof replicaSet>>
