import type { Payload } from 'payload'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import type { DateRange } from '@/domain/recurrence/schedule'
import { env } from '@/env'
import { countLogsInMongodb } from '@/queries/countLogsInMongodb'
import { countLogsInSqlite } from '@/queries/countLogsInSqlite'

export type LogFilter = {
  /** Local days, both included. */
  range: DateRange
  /** Ids of the agencies whose logs count; absent = all. */
  agencies?: readonly string[]
}

/**
 * Counts the logs of a period in the database, by agency, channel, state and activity, with the
 * sum of every measure: some thousand rows, however many logs there are. Both databases answer from one covering
 * index (`logReportIndex`) without touching the logs themselves. As the system: a count shows no log,
 * and whoever asks for it has been asked for the right to report on these agencies.
 */
export function countLogsAsSystem(payload: Payload, filter: LogFilter): Promise<DoneRow[]> {
  if (filter.agencies?.length === 0) return Promise.resolve([])
  return env.databaseKind === 'mongodb'
    ? countLogsInMongodb(payload, filter)
    : countLogsInSqlite(payload, filter)
}
