import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackChromium } from './unpackChromium.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium that runs here: `CHROME_BIN`, an installed one, else the one that comes from npm
 * (x86-64 Linux; it brings its libraries and the only font it sees). `CHROME_BIN=npm` asks for that one.
 * @returns {{ path: string, env: Record<string, string>, about: string } | { reason: string }}
 */
export function findChromium() {
  const given = process.env.CHROME_BIN
  if (given && given !== 'npm')
    return tried(given) ?? { reason: `CHROME_BIN=${given} does not run` }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed =
    given === 'npm'
      ? []
      : [...PLACES, ...NAMES.flatMap((name) => folders.map((f) => join(f, name)))]
  for (const path of installed.filter((path) => existsSync(path))) {
    const found = tried(path)
    if (found) return found
  }
  const own = unpackChromium()
  if ('reason' in own) return own
  return tried(own.path, own.env) ?? { reason: 'the Chromium from npm does not run here' }
}

function tried(path, env = {}) {
  // Chrome on Windows opens a window instead of answering.
  const ask = process.platform === 'win32' ? undefined : ['--version', '--no-sandbox']
  if (!ask) return { path, env, about: path }
  const run = { encoding: 'utf8', timeout: 15_000, env: { ...process.env, ...env } }
  const answer = spawnSync(path, ask, run)
  const version = /[\d.]{5,}/.exec(answer.stdout ?? '')?.[0]
  return answer.status === 0 && version
    ? { path, env, about: `Chromium ${version}, ${path}` }
    : null
}
