import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FaultRow, Scenario } from './scenario'

/**
 * `npm run faults [-- NAME …]`: plays each fault on real servers and prints what was acknowledged against
 * what is found again. Mounting small disks needs root. Ends with 1 when anything acknowledged was lost or
 * doubled, anything was answered 500, or a server behaved otherwise than its scenario expects. One file
 * per scenario, loaded when its turn comes, since some set the environment their configuration reads.
 */
const SCENARIOS: Record<string, () => Promise<Scenario>> = {
  diskFull: async () => (await import('./diskFull')).diskFull,
  readOnly: async () => (await import('./readOnly')).readOnly,
  stopUnderWriters: async () => (await import('./stopUnderWriters')).stopUnderWriters,
  twoFirstStarts: async () => (await import('./twoFirstStarts')).twoFirstStarts,
  primaryKilled: async () => (await import('./primaryKilled')).primaryKilled,
}

const asked = process.argv.slice(2)
const port = Number(process.env.FAULTS_PORT ?? 3110)
const folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
const rows: FaultRow[] = []
for (const [name, load] of Object.entries(SCENARIOS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.warn(`… ${name}`)
  const own = path.join(folder, name)
  mkdirSync(own)
  const play = await load()
  rows.push(...(await play({ folder: own, port })))
}
rmSync(folder, { recursive: true, force: true })
for (const { scenario, byStatus, note, expected, ...figures } of rows) {
  const answers = Object.entries(byStatus).map(([what, times]) => `${what}: ${times}`)
  console.log(
    `\n${scenario}\n  ${expected ? 'as expected' : 'NOT AS EXPECTED'}: ${note}\n  answers: ${answers.join(', ') || 'none'}`,
  )
  console.table([figures])
}
const failed = rows.some(
  ({ acknowledged, lost, doubled, byStatus, expected }) =>
    !expected ||
    lost + doubled > 0 ||
    Object.keys(byStatus).some((status) => /\b500$/.test(status)) ||
    // Who was never told that something is saved has proved nothing.
    (acknowledged === 0 && Object.keys(byStatus).length > 0),
)
process.exit(failed ? 1 : 0)
