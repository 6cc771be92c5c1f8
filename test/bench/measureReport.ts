import { createLocalReq, type Payload } from 'payload'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { bareAggregate } from './bareAggregate'

const ROUNDS = 5
const RANGE = { from: '2018-01-01', to: '2018-06-30' }

export type ReportMeasured = {
  reportMs: number
  bareMs: number
  growthMb: number
  peakMb: number
  logs: number
}

/** The report and the bare aggregate in turns, the best of five each; memory over the reports alone. */
export async function measureReport(payload: Payload): Promise<ReportMeasured> {
  const report = async () =>
    buildReportAsSystem(await createLocalReq({}, payload), {
      period: '2018-H1',
      now: '2018-07-02T02:00:00Z',
    })
  const before = process.memoryUsage.rss()
  let peak = before
  const first = await report()
  let reportMs = Infinity
  let bareMs = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    reportMs = Math.min(reportMs, await milliseconds(report))
    peak = Math.max(peak, process.memoryUsage.rss())
    bareMs = Math.min(bareMs, await milliseconds(() => bareAggregate(payload, RANGE)))
  }
  const { aired, late, missed } = first.slots
  return {
    reportMs: Math.round(reportMs),
    bareMs: Math.round(bareMs),
    growthMb: Math.round((peak - before) / 2 ** 20),
    peakMb: Math.round(peak / 2 ** 20),
    logs: aired + late + missed,
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
