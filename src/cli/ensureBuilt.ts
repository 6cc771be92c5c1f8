import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { say, secondsSince } from './say'

/** Written by Next when a build has succeeded; the build id alone is written before it is complete. */
const FINISHED = [
  '.next/BUILD_ID',
  '.next/prerender-manifest.json',
  '.next/required-server-files.json',
]
const SOURCES = ['src', 'collections', 'payload.config.ts', 'next.config.ts', 'package-lock.json']
/** Part of the process that starts, not of what Next builds. */
const NOT_BUILT = ['src/seed', 'src/cli']

/** Runs `next build`, its progress visible, unless a build newer than all sources is there. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return
  say('building')
  const began = performance.now()
  const next = path.resolve('node_modules/next/dist/bin/next')
  const build = spawn(process.execPath, [next, 'build'], { stdio: 'inherit' })
  const code = await new Promise((resolve, reject) => {
    build.once('exit', resolve)
    build.once('error', reject)
  })
  if (code !== 0) {
    say('buildFailed')
    process.exit(1)
  }
  say('built', { seconds: secondsSince(began) })
}

function isBuilt(): boolean {
  if (!FINISHED.every((file) => existsSync(file))) return false
  const built = Math.min(...FINISHED.map(modified))
  return SOURCES.flatMap(filesOf).every((file) => modified(file) <= built)
}

const modified = (file: string) => statSync(file).mtimeMs

function filesOf(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.some((folder) => file.startsWith(folder + path.sep)))
}
