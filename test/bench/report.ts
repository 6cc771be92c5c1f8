import config from '@payload-config'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { getPayload } from 'payload'
import type { BenchRow } from './benchRow'
import { fillForReport } from './fillForReport'
import { measureReport, type ReportMeasured } from './measureReport'

const LOGS = 1_000_000
const run = promisify(execFile)

/**
 * Bench (b): the half-year report over 1,000,000 logs against the bare database aggregate of the same
 * rows with its best index. Filling and measuring are processes of their own, so that neither the
 * memory nor the caches of the one are counted for the other. `env` names the database.
 */
export async function benchReport(
  databaseEnv: Record<string, string>,
  logs = LOGS,
): Promise<BenchRow> {
  const child = async (step: 'fill' | 'measure') => {
    const env: NodeJS.ProcessEnv = { ...process.env, ...databaseEnv, NODE_ENV: 'production' }
    const args = ['bin/run.mjs', 'test/bench/report.ts', step, String(logs)]
    const { stdout } = await run(process.execPath, args, { env })
    return stdout.trim().split('\n').at(-1) ?? ''
  }
  await child('fill')
  const measured = JSON.parse(await child('measure')) as ReportMeasured
  const { reportMs, bareMs, growthMb, peakMb } = measured
  return {
    name: `half-year report over ${measured.logs.toLocaleString('en')} logs`,
    ours: `${reportMs} ms`,
    comparison: `bare aggregate: ${bareMs} ms`,
    ratio: Number((bareMs / reportMs).toFixed(2)),
    peakMemoryMb: peakMb,
    note: `${(reportMs / bareMs).toFixed(2)} times the aggregate, memory grew by ${growthMb} MB`,
  }
}

const [, script, step, logs] = process.argv
if (script?.endsWith('bench/report.ts') && (step === 'fill' || step === 'measure')) {
  const payload = await getPayload({ config })
  if (step === 'fill') await fillForReport(payload, Number(logs))
  else process.stdout.write(`${JSON.stringify(await measureReport(payload))}\n`)
  await payload.destroy()
  process.exit(0)
}
