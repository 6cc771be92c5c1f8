import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cacheFolder.mjs'

/** Unpacks into TMPDIR and prints the path. The variable makes it bring libnss, which servers lack. */
const SCRIPT = `import chromium from '@sparticuz/chromium'
process.stdout.write(await chromium.executablePath())`

/**
 * The Chromium of the npm package @sparticuz/chromium, unpacked once into the cache.
 * @returns {{ path: string, env: Record<string, string> } | { reason: string }}
 */
export function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'no Chrome found; install one or name it in CHROME_BIN' }
  const folder = cacheFolder(`chromium-${packageVersion()}`)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT],
    {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        TMPDIR: folder,
        AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x',
      },
    },
  )
  if (!stdout) return { reason: `@sparticuz/chromium: ${stderr.trim().split('\n').at(-1)}` }
  return {
    path: stdout,
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: writeFontconfig(folder),
    },
  }
}

/**
 * Its own font and none of the machine's, so that pages look the same wherever they are tested. (Its
 * own fonts.conf names folders of another machine; a page without any font crashes.)
 */
function writeFontconfig(folder) {
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fontcache')}</cachedir>
</fontconfig>
`,
  )
  return file
}

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  return JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8')).version
}
