import type { PayloadRequest } from 'payload'
import { seriesOccurrences, type SeriesOccurrence } from '@/domain/series/seriesOccurrences'
import type { Activity } from '@/payload-types'
import { daysOffOf, nowIn, seriesStateAsSystem } from '@/queries/seriesState'

/**
 * What of an activity has been: occurrences that were logged, or had begun while it was approved.
 * Whose they are does not matter, and cancelled ones are among them.
 * @param now local time of the schedule's zone
 */
export async function seriesHistory(
  req: PayloadRequest,
  activity: Pick<Activity, 'id' | 'schedule' | 'state' | 'trail'>,
  now = nowIn(activity.schedule.timeZone),
): Promise<SeriesOccurrence[]> {
  const state = await seriesStateAsSystem(req, activity)
  const daysOff = await daysOffOf(req, state.schedule)
  const { occurrences } = seriesOccurrences(state, { now, daysOff })
  return occurrences.filter(({ isHistory }) => isHistory)
}

/** How many of them took place: what a cancellation of the whole would belie. */
export async function timesTakenPlace(...asked: Parameters<typeof seriesHistory>): Promise<number> {
  const history = await seriesHistory(...asked)
  return history.filter(({ logged, change }) => logged || change?.kind !== 'cancelled').length
}
