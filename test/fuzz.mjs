/**
 * npm run fuzz [-- --requests 5000] [--seed N] [--lane sqlite|mongodb]
 *
 * Odd requests to every endpoint on each database (test/integration/fuzz). Says the seed, so that a run
 * can be repeated; an answer of 500 and above fails it.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    lane: { type: 'string', default: 'sqlite,mongodb' },
  },
})
console.log(`${values.requests} requests, seed ${values.seed}`)
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'run.mjs'), '--lane', values.lane, 'integration/fuzz'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_REQUESTS: values.requests, FUZZ_SEED: values.seed },
  },
)
process.exitCode = status ?? 1
