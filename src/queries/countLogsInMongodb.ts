import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { LogState } from '@/domain/logging/log'
import { MEASURES, type MeasureValues } from '@/domain/measures'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import { logReportIndex } from '@/queries/logReportIndex'
import type { LogFilter } from '@/queries/countLogs'
import { slugs } from '@/slugs'

type Group = {
  _id: { agency: unknown; channel: unknown; state: LogState; activity?: unknown }
  logs: number
} & Record<string, number | null>

const greatest = (measure: string) => `${measure}Greatest`

/** $sum gives 0 when no log states the measure; only $max tells that from a counted zero. */
const GROUP = {
  _id: {
    agency: '$agency',
    channel: '$channel',
    state: '$state',
    activity: '$activity',
  },
  logs: { $sum: 1 },
  ...Object.fromEntries(
    MEASURES.flatMap((measure) => [
      [measure, { $sum: `$measures.${measure}` }],
      [greatest(measure), { $max: `$measures.${measure}` }],
    ]),
  ),
}

const HINT = Object.fromEntries(logReportIndex.map((field) => [field, 1]))

export async function countLogsInMongodb(
  payload: Payload,
  { range, agencies }: LogFilter,
): Promise<DoneRow[]> {
  const adapter = payload.db as unknown as MongooseAdapter
  const logs = adapter.collections[slugs.logs]?.collection
  if (!logs) throw new Error('The logs have no collection')
  const { MinKey, ObjectId } = adapter.connection.base.mongo
  // A bound on the first field, if only this one: without it the dates are looked up in the logs.
  const agency = agencies ? { $in: agencies.map((id) => new ObjectId(id)) } : { $gt: new MinKey() }
  const groups = await logs
    .aggregate<Group>(
      [{ $match: { agency, date: { $gte: range.from, $lte: range.to } } }, { $group: GROUP }],
      { hint: HINT, allowDiskUse: true },
    )
    .toArray()
  return groups.map((group) => {
    const sums: MeasureValues = {}
    for (const measure of MEASURES) {
      if (group[greatest(measure)] !== null) sums[measure] = group[measure]
    }
    const { agency, channel, state, activity } = group._id
    return {
      agency: String(agency),
      channel: String(channel),
      state,
      activity: activity ? String(activity) : null,
      logs: group.logs,
      sums,
    }
  })
}
