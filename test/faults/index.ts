import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { diskFull } from './diskFull'
import { readOnly } from './readOnly'
import type { FaultRow, Scenario } from './scenario'
import { stopUnderWriters } from './stopUnderWriters'

/**
 * `npm run faults [NAME …]`: plays each fault on a real, started server and prints what was acknowledged
 * against what is found again. Mounting small disks needs root. One file per scenario.
 */
const SCENARIOS: Record<string, Scenario> = { diskFull, readOnly, stopUnderWriters }

const asked = process.argv.slice(2)
const port = Number(process.env.FAULTS_PORT ?? 3110)
const folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
const rows: FaultRow[] = []
for (const [name, play] of Object.entries(SCENARIOS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.warn(`… ${name}`)
  const own = path.join(folder, name)
  mkdirSync(own)
  rows.push(await play({ folder: own, port }))
}
console.table(rows)
rmSync(folder, { recursive: true, force: true })
const failed = rows.some(({ lost, doubled }) => lost > 0 || doubled > 0)
process.exit(failed ? 1 : 0)
