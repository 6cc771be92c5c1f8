import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { touchGuards } from '@/database/writeGuards'
import { executorsOf } from '@/domain/agencies/executorsOf'
import type { Activity, Log } from '@/payload-types'
import { partiesOf } from '@/queries/activityParties'
import { slugs } from '@/slugs'

const stationGuard = (activity: string, agency: string) => `series|${activity}|${agency}`

/**
 * Holds a log against changes of its series at the same moment: each station has a guard of its own,
 * so a thousand stations log beside each other. Last in its transaction, so that it is held only for
 * the moment of the commit.
 */
export async function touchForLog(
  req: PayloadRequest,
  { activity, agency }: Pick<Log, 'activity' | 'agency'>,
): Promise<void> {
  const activityId = idOf(activity)
  if (!activityId) return
  await touchGuards(req, [stationGuard(activityId, idOf(agency) ?? '')])
}

/**
 * Holds a change of a series against the logs of all its stations, and against other changes of it.
 * Early in its transaction: logs of the meantime are seen, later ones see the change.
 */
export async function closeToLogs(
  req: PayloadRequest,
  activity: Pick<Activity, 'id' | 'agency' | 'executors'>,
): Promise<void> {
  const stations = executorsOf(partiesOf(activity))
  const guards = stations.map((agency) => stationGuard(activity.id, agency))
  await touchGuards(req, [`series|${activity.id}`, ...guards])
}

/** As `closeToLogs`, where only the id is at hand. */
export async function closeSeriesToLogs(req: PayloadRequest, id: string): Promise<void> {
  const activity = await req.payload.findByID({
    collection: slugs.activities,
    id,
    select: { agency: true, executors: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  if (activity) await closeToLogs(req, activity)
}
