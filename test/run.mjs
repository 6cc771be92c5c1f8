/**
 * npm test [-- [--lane NAME]… [--quick] [--require-all] [jest arguments: patterns, -t NAME, …]]
 *
 * Runs every lane (domain under several host time zones, the integration tests once per database,
 * the browser tests) and ends with a table, the plain line `N passed, N failed, N skipped` and the
 * number of tests per database. A lane that cannot run here is skipped and said so; with
 * `--require-all` that is a failure, as is a lane in which no test ran, unless the arguments choose
 * some tests only, and a choice that no lane has. `--quick`: under one host time zone only. The figures are also
 * left in `out/test-results.json`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANES } from './lanes/lanes.mjs'
import { readArguments } from './lanes/readArguments.mjs'
import { runLane } from './lanes/runLane.mjs'
import { summarise } from './lanes/summarise.mjs'

const { lanes, requireAll, quick, jestArguments, narrowed } = readArguments(
  process.argv.slice(2),
  LANES,
)
// Nothing that tests start reads the developer's own .env (bin/run.mjs).
process.env.ENV_FILE = ''

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'cchc-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const results = []
for (const lane of lanes)
  results.push(...(await runLane({ lane, quick, narrowed, root, folder, jestArguments })))

const { passed, failed, skipped, text } = summarise(results)
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(
  join(root, 'out/test-results.json'),
  JSON.stringify({ passed, failed, skipped, lanes: results }, null, 2),
)
console.log(text)
const nothingRan = passed + failed === 0 && results.some((result) => !result.skippedBecause)
if (nothingRan) console.error('No test ran.')
const incomplete = requireAll && results.some((result) => result.skippedBecause)
process.exitCode = results.some((result) => !result.ok) || nothingRan || incomplete ? 1 : 0
