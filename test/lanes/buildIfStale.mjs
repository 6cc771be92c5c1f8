import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'collections', 'payload.config.ts', 'next.config.ts', 'package-lock.json']

/** Tests in a browser must not look at yesterday's pages: builds when any source is newer. */
export async function buildIfStale(root) {
  const built = join(root, '.next/BUILD_ID')
  if (existsSync(built)) {
    const time = statSync(built).mtimeMs
    if (!SOURCES.some((source) => newest(join(root, source)) > time)) return
  }
  console.log('\n— next build, for the browser lane')
  const code = await new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }
    spawn('npm', ['run', '--silent', 'build'], options).once('exit', resolve)
  })
  if (code !== 0) throw new Error('next build failed')
}

function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
