import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { startMongodb } from '../helpers/startMongodb.mjs'
import type { BenchRow } from './benchRow'
import { benchReport } from './report'

/**
 * `npm run bench`: every figure beside its comparison of the same run, on both databases. Each bench is
 * a process of its own, so that neither memory nor caches of one are counted for another.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const mongodb = await startMongodb()
if ('reason' in mongodb) console.warn(`MongoDB left out: ${mongodb.reason}`)

const inFolder = {
  DATA_DIR: folder,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: 'a secret for benchmarks only, of no use elsewhere',
}
const databases = [
  { name: 'sqlite', uri: (name: string) => `file:${path.join(folder, `${name}.db`)}` },
  ...('uri' in mongodb
    ? [{ name: 'mongodb', uri: (name: string) => named(mongodb.uri, name) }]
    : []),
]

const rows: BenchRow[] = await inProcess('expand')
for (const { name, uri } of databases) {
  const on = (database: string) => ({ ...inFolder, DATABASE_URI: uri(database) })
  const found = [
    ...(await inProcess('database', on('bench_demo'))),
    ...(await inProcess('feed', on('bench_feed'))),
    await benchReport(on('bench_report')),
  ]
  rows.push(...found.map((row) => ({ ...row, name: `${row.name} · ${name}` })))
}
console.table(rows)
if ('stop' in mongodb) await mongodb.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(0)

/** Rows printed as JSON on the last line of `test/bench/STEP.ts`. */
async function inProcess(step: string, env: Record<string, string> = {}): Promise<BenchRow[]> {
  console.warn(`… ${step} ${env.DATABASE_URI ?? ''}`)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['bin/run.mjs', `test/bench/${step}.ts`],
    { env: { ...process.env, ...env, NODE_ENV: 'production' }, maxBuffer: 64 * 2 ** 20 },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as BenchRow[]
}

/** The address of another database of the same server. */
function named(uri: string, database: string): string {
  return uri.replace(/^(mongodb:\/\/[^/?]+)\/?[^?]*/, `$1/${database}`)
}
