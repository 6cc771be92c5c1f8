import { spawn } from 'node:child_process'
import path from 'node:path'
import { startMongodb } from '../helpers/startMongodb.mjs'
import { testDatabase } from '../helpers/testDatabase.mjs'
import { fill } from '@/i18n/fill'
import { start as words } from '@/i18n/vi/start'
import type { FaultRow, Scenario } from './scenario'

type Ended = { code: number | null; out: string }

/** Two processes start at once on an empty database, and one of them is killed while it fills the demo. */
export const twoFirstStarts: Scenario = async ({ folder }) => {
  const mongodb = await startMongodb()
  if ('uri' in mongodb) process.env.TEST_MONGODB_URI = mongodb.uri
  const kinds = 'uri' in mongodb ? (['sqlite', 'mongodb'] as const) : (['sqlite'] as const)
  const rows: FaultRow[] = []
  for (const kind of kinds) {
    for (const killed of [false, true]) rows.push(await starting(kind, folder, killed))
  }
  if ('stop' in mongodb) await mongodb.stop()
  return rows
}

/** What the one who fills says before the demo. */
const CATALOGUES_DONE = words.administrator.split('{')[0] ?? ''

async function starting(kind: 'sqlite' | 'mongodb', folder: string, killed: boolean) {
  const uri = testDatabase(kind, folder)
  const env = { DATABASE_URI: uri, DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }
  let toKill = killed
  const began = performance.now()
  const begin = () =>
    new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, ['bin/run.mjs', 'test/faults/prepare.ts'], {
        env: {
          ...process.env,
          ...env,
          PAYLOAD_SECRET: 'a secret for faults only, of no use elsewhere',
          NODE_ENV: 'production',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let out = ''
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString()
        if (!toKill || !out.includes(CATALOGUES_DONE)) return
        toKill = false
        setTimeout(() => child.kill('SIGKILL'), 500)
      })
      child.once('close', (code) => resolve({ code, out }))
    })
  const ended = await Promise.all([begin(), begin()])
  const seconds = (performance.now() - began) / 1000
  const waited = ended.some(({ out }) => out.includes(fill(words.waiting, {})))
  const third = await begin()
  // Said by whoever filled it, and by nobody twice; a start that finds it says that it stays.
  const demo = [...ended, third].flatMap(({ out }) => /MẪU năm 2018: (.*?) \(/.exec(out)?.[1] ?? [])
  const byStatus: Record<string, number> = {}
  for (const { code } of ended) {
    const what = code === null ? 'killed' : `exit ${code}`
    byStatus[what] = (byStatus[what] ?? 0) + 1
  }
  const survivors = ended.filter(({ code }) => code === 0).length
  const isEnough = survivors === (killed ? 1 : 2)
  const expected =
    isEnough && killed === ended.some(({ code }) => code === null) && third.code === 0
  return {
    scenario: `two first starts${killed ? ', one killed' : ''} · ${kind}`,
    acknowledged: 1,
    found: isEnough ? demo.length : 0,
    lost: demo.length === 1 && third.out.includes(words.demoStays) ? 0 : 1,
    doubled: Math.max(0, demo.length - 1),
    byStatus,
    expected,
    note: `${waited ? 'the other waited' : 'nobody had to wait'}, ${seconds.toFixed(0)} s, ${demo.join()}`,
  } satisfies FaultRow
}
