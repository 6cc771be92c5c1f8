import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FaultRow } from './faultRow'

/**
 * `npm run faults [-- NAME …]`: what is lost when things go wrong, each scenario in a folder of its own.
 * Ends with 1 when anything acknowledged was lost or doubled, or anything was answered 500.
 */
const SCENARIOS: Record<string, (folder: string) => Promise<FaultRow[]>> = {
  primaryKilled: async (folder) => (await import('./primaryKilled')).primaryKilled(folder),
  twoFirstStarts: async (folder) => (await import('./twoFirstStarts')).twoFirstStarts(folder),
}

const wanted = process.argv.slice(2)
const rows: FaultRow[] = []
for (const [name, run] of Object.entries(SCENARIOS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.warn(`… ${name}`)
  const folder = mkdtempSync(path.join(tmpdir(), `faults-${name}-`))
  try {
    rows.push(...(await run(folder)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.table(rows.map(({ byStatus, ...row }) => ({ ...row, byStatus: JSON.stringify(byStatus) })))
const failed = rows.some(
  ({ lost, doubled, byStatus }) =>
    lost + doubled > 0 || Object.keys(byStatus).some((status) => /\b500$/.test(status)),
)
process.exit(failed ? 1 : 0)
