import { join } from 'node:path'
import { runJest } from './runJest.mjs'

/**
 * @typedef {{
 *   lane: string, database: boolean, ok: boolean, passed: number, failed: number, skipped: number,
 *   seconds: number, about?: string, skippedBecause?: string
 * }} LaneResult
 * @param {{ lane: import('./lanes.mjs').Lane, quick: boolean, narrowed: boolean, root: string, folder: string, jestArguments: string[] }} options
 * @returns {Promise<LaneResult[]>} one result per host time zone
 */
export async function runLane({ lane, quick, narrowed, root, folder, jestArguments }) {
  const none = { passed: 0, failed: 0, skipped: 0, seconds: 0 }
  const database = lane.database ?? false
  const prepared = await prepare(lane, { root, folder })
  if (prepared instanceof Error) {
    console.error(`${lane.name}: ${prepared.message}`)
    return [{ lane: lane.name, database, ok: false, ...none, failed: 1 }]
  }
  if ('reason' in prepared)
    return [{ lane: lane.name, database, ok: true, ...none, skippedBecause: prepared.reason }]

  const results = []
  try {
    const zones = lane.zones ?? ['UTC']
    for (const zone of quick ? zones.slice(0, 1) : zones) {
      const title = lane.zones ? `${lane.name}, TZ=${zone}` : lane.name
      const about = prepared.about ? ` · ${prepared.about}` : ''
      console.log(`\n— ${title}${about}`)
      const figures = await runJest({
        project: lane.name,
        root,
        narrowed,
        outputFile: join(folder, `${lane.name}-${results.length}.json`),
        env: { TZ: zone, TEST_RUN_FOLDER: folder, ...prepared.env },
        args: [
          ...(lane.inBand ? ['--runInBand'] : []),
          ...(lane.seconds ? [`--testTimeout=${lane.seconds * 1000}`] : []),
          ...jestArguments,
        ],
      })
      results.push({ lane: title, database, ...figures, about: prepared.about })
    }
  } finally {
    await prepared.stop?.()
  }
  return results
}

/** What should have started and did not is a failure of its lane; the others still run. */
async function prepare(lane, context) {
  try {
    return (await lane.prepare?.(context)) ?? {}
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
