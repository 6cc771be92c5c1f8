import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A first start builds what is missing or stale, migrates and fills the database with the demo. */
const READY_MS = 480_000

/**
 * The application as somebody starts it, on a fresh embedded database in `folder`. Its output is in
 * `out/server.log`.
 * @param {{ root: string, folder: string }} options
 */
export async function startApp({ root, folder }) {
  const port = process.env.TEST_PORT ?? (await freePort())
  const data = join(folder, 'app')
  const admin = { email: 'admin@example.vn', password: randomBytes(12).toString('base64url') }
  mkdirSync(join(root, 'out'), { recursive: true })
  const logFile = join(root, 'out/server.log')
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli/start.ts'], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: {
      ...withoutOurs(process.env),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATA_DIR: data,
      MEDIA_DIR: join(data, 'media'),
      DATABASE_URI: `file:${join(data, 'cchc.db')}`,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    },
  })
  closeSync(log)
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  try {
    await ready(url, child)
  } catch (error) {
    child.kill('SIGTERM')
    console.error(readFileSync(logFile, 'utf8').split('\n').slice(-40).join('\n'))
    throw error
  }
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(late)
    process.off('exit', killWithUs)
  }
  return { url, admin, stop }
}

async function ready(url, child) {
  const until = Date.now() + READY_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The application ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The application was not ready after ${READY_MS / 1000} s`)
}

/** What a developer has set for their own instance must not reach the tested one. */
function withoutOurs(environment) {
  const own = [
    'PAYLOAD_SECRET',
    'SERVER_URL',
    'DEMO',
    'DEMO_PASSWORD',
    'TRUSTED_PROXIES',
    'NODE_OPTIONS',
  ]
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.includes(name)))
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
