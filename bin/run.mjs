/**
 * Runs a TypeScript command: `node bin/run.mjs src/cli/start.ts …`. It is bundled first (half a second,
 * packages stay outside) and then imported as plain JavaScript, which starts in half the time a loader
 * needs and leaves no hook in the running server. What `.env` says is set before, for every command alike.
 */
import { build, transform } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , entry, ...args] = process.argv
if (!entry) {
  console.error('node bin/run.mjs FILE [ARGUMENTS]')
  process.exit(2)
}

readEnvFile()

// Inside the project, so that packages are found from it.
const folder = path.resolve('node_modules/.cache/commands')
const outfile = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
try {
  mkdirSync(folder, { recursive: true })
  writeFileSync(outfile, '')
} catch (error) {
  await refuseFolder(error)
}
removeLeftovers()
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'inline',
  loader: { '.css': 'empty' },
  logLevel: 'error',
})
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], path.resolve(entry), ...args]
process.on('exit', () => rmSync(outfile, { force: true }))
await import(pathToFileURL(outfile).href)

/**
 * `ENV_FILE` names another file than `.env`, or none by being empty; variables that are set already win.
 * Tests read none, nor does what they start.
 */
function readEnvFile() {
  if (/^test[/\\]/.test(path.relative('.', entry))) process.env.ENV_FILE = ''
  const file = process.env.ENV_FILE ?? '.env'
  // Next would read its own choice of files, later, when ours have been heeded already.
  process.env.__NEXT_PROCESSED_ENV = 'true'
  if (!file) return
  try {
    process.loadEnvFile(file)
  } catch (error) {
    if (error.code === 'ENOENT' && process.env.ENV_FILE === undefined) return
    console.error(`\n✗ ${file}: ${error.message}`)
    process.exit(1)
  }
}

/** What killed commands have left: a process that is none any more removes nothing. */
function removeLeftovers() {
  for (const name of readdirSync(folder)) {
    const pid = Number(/-(\d+)\.mjs$/.exec(name)?.[1])
    if (pid && !isRunning(pid)) rmSync(path.join(folder, name), { force: true })
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** In the words of the other failures of a start, which are sources that nothing has bundled yet. */
async function refuseFolder({ code }) {
  const key = { EROFS: 'readOnly', EACCES: 'denied', EPERM: 'denied' }[code] ?? 'unusable'
  const sentences = []
  for (const language of ['vi', 'en']) {
    const source = path.join(import.meta.dirname, `../src/i18n/${language}/start.ts`)
    const { code: text } = await transform(readFileSync(source, 'utf8'), { loader: 'ts' })
    const { start } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
    const values = { name: 'node_modules/.cache', path: folder, code }
    sentences.push(start[key].replace(/\{(\w+)\}/g, (_, name) => values[name]))
  }
  console.error(`\n✗ ${sentences.join('\n  ')}`)
  process.exit(1)
}
