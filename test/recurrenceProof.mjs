/**
 * npm run recurrence:proof [-- --rules 10000] [--seed N]
 *
 * Random rules against ical.js and rrule.js under each host time zone of the domain lane. Says which
 * rules (the seed) were compared, so that a run can be repeated; any difference fails it.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { rules: { type: 'string', default: '10000' }, seed: { type: 'string' } },
})
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`${values.rules} rules, seed ${seed}`)
const { status } = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, 'run.mjs'),
    ...['--lane', 'domain', '--testTimeout=1200000', 'recurrence/expandProperty'],
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, RECURRENCE_RULES: values.rules, RECURRENCE_SEED: seed },
  },
)
console.log(
  status === 0
    ? `${values.rules} rules in three host zones, no difference; seed ${seed}`
    : `there are differences, or not all could be compared; seed ${seed}`,
)
process.exitCode = status ?? 1
