import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { LogState } from '@/domain/logging/log'
import { MEASURES, type Measure, type MeasureValues } from '@/domain/measures'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import type { LogFilter } from '@/queries/countLogs'

const column = (measure: Measure) =>
  `measures_${measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

/**
 * SUM is NULL when no log states the measure and 0 when zeros were counted: just what is wanted. The
 * plus before `date` keeps SQLite from its index on the date alone, with which it would fetch and sort
 * every log (three times slower, 130 MB). Groups come in the order of the covering index, so that
 * SQLite neither sorts nor reads a log.
 */
const select = (unplanned: 0 | 1, within: string) => `
  SELECT agency_id, channel_id, state, ${unplanned} AS unplanned, COUNT(*) AS logs,
    ${MEASURES.map((measure) => `SUM(${column(measure)}) AS ${measure}`).join(', ')}
  FROM logs
  WHERE +date BETWEEN ? AND ? AND original_start IS ${unplanned ? '' : 'NOT'} NULL ${within}
  GROUP BY agency_id, channel_id, state`

/** In two passes: told apart in one, each log would pay for twice as many sums, or for a sort. */
export async function countLogsInSqlite(
  payload: Payload,
  { range, agencies }: LogFilter,
): Promise<DoneRow[]> {
  const within = agencies ? `AND agency_id IN (${agencies.map(() => '?').join(', ')})` : ''
  const args = [range.from, range.to, ...(agencies ?? [])]
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute({
    sql: `${select(0, within)} UNION ALL ${select(1, within)}`,
    args: [...args, ...args],
  })
  return rows.map((row) => {
    const sums: MeasureValues = {}
    for (const measure of MEASURES) {
      const sum = row[measure]
      if (sum !== null && sum !== undefined) sums[measure] = Number(sum)
    }
    return {
      agency: String(row.agency_id),
      channel: String(row.channel_id),
      state: row.state as LogState,
      unplanned: Number(row.unplanned) === 1,
      logs: Number(row.logs),
      sums,
    }
  })
}
