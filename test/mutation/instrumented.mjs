import { Instrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Stryker's switch: all mutants are in the code, and a global says which one is on. */
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] }
const logger = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false }

/** Compared with other programs over thousands of rules: too slow to be run for every mutant. */
const SLOW = /(?:Property|dateutil)\.test\.ts$/

/**
 * The tests of a folder of the domain and all they import as one script, every mutant of the folder
 * in it. The script calls `file(name, load)` for each file of tests.
 * @param {{ root: string, folder: string }} options
 */
export async function instrumented({ root, folder }) {
  const sources = filesIn(join(root, 'src/domain', folder), /\.ts$/)
  const { files, mutants } = await new Instrumenter(logger).instrument(
    sources.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    OPTIONS,
  )
  const contents = new Map(files.map(({ name, content }) => [name, content]))
  const tests = filesIn(join(root, 'test/domain', folder), /\.test\.ts$/)
  const entry = tests
    .filter((name) => !SLOW.test(name))
    .map((name) => `file('${basename(name)}', () => require(${JSON.stringify(name)}))`)
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: (contents.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
          }))
        },
      },
    ],
  })
  return { code: outputFiles[0].text, mutants }
}

const filesIn = (folder, name) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
