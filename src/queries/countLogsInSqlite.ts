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
 * every log (three times slower, 130 MB).
 */
const SELECT = `
  SELECT agency_id, channel_id, state, activity_id, COUNT(*) AS logs,
    ${MEASURES.map((measure) => `SUM(${column(measure)}) AS ${measure}`).join(', ')}
  FROM logs WHERE +date BETWEEN ? AND ?`

/** Groups come in the order of the covering index, so that SQLite neither sorts nor reads a log. */
const GROUP_BY = 'GROUP BY agency_id, channel_id, state, activity_id'

export async function countLogsInSqlite(
  payload: Payload,
  { range, agencies }: LogFilter,
): Promise<DoneRow[]> {
  const within = agencies ? `AND agency_id IN (${agencies.map(() => '?').join(', ')})` : ''
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute({
    sql: `${SELECT} ${within} ${GROUP_BY}`,
    args: [range.from, range.to, ...(agencies ?? [])],
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
      activity: row.activity_id === null ? null : String(row.activity_id),
      logs: Number(row.logs),
      sums,
    }
  })
}
