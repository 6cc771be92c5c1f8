/**
 * Runs a TypeScript command: `node bin/run.mjs src/cli/start.ts …`. It is bundled first (half a second,
 * packages stay outside) and then imported as plain JavaScript, which starts in half the time a loader
 * needs and leaves no hook in the running server.
 */
import { build } from 'esbuild'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , entry, ...args] = process.argv
if (!entry) {
  console.error('node bin/run.mjs FILE [ARGUMENTS]')
  process.exit(2)
}

// Inside the project, so that packages are found from it.
const folder = path.resolve('node_modules/.cache/commands')
const outfile = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
mkdirSync(folder, { recursive: true })
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
