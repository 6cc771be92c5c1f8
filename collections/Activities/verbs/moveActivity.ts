import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { moversFor } from '@/access/moversFor'
import { DomainError } from '@/domain/DomainError'
import { nextState, type Verb } from '@/domain/workflow/moves'
import { unitOfWork } from '@/queries/unitOfWork'
import type { Activity } from '@/payload-types'
import { findSeen } from '@/queries/findSeen'
import { closeToLogs } from '@/queries/seriesGuards'
import { slugs } from '@/slugs'
import { explainedConflicts } from './explainedConflicts'

export type MoveRequest = { id: string; remark?: string | null }

/**
 * Moves an activity along its way and writes the move into its trail. What one may not see is not
 * found; what lies outside the own subtree is refused.
 * The reason for keeping a schedule that something stands in the way of is handed in with it.
 * @param check what else the verb asks, once the person may move it
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `verbNotPossible`, `remarkMissing`,
 * `conflictsUnexplained`
 */
export function moveActivity(
  req: PayloadRequest,
  verb: Verb,
  { id, remark }: MoveRequest,
  check?: (activity: Activity) => Promise<void>,
): Promise<Activity> {
  if (!req.user) throw new DomainError('notSignedIn')
  return unitOfWork(req, async () => {
    const activity = await findSeen(req, slugs.activities, id)
    const as = await moversFor(req, idOf(activity.agency))
    const to = nextState({ verb, from: activity.state, as, remark })
    await closeToLogs(req, activity)
    await check?.(activity)
    const checked = verb === 'submit' || verb === 'approve'
    const explained = checked ? await explainedConflicts(req, activity) : null
    const entry = {
      at: new Date().toISOString(),
      by: req.user?.id,
      from: activity.state,
      to,
      remark: remark?.trim() || (verb === 'submit' ? explained?.reason : null),
    }
    // State and trail are closed to everybody; only the verbs write them, after the checks above.
    return req.payload.update({
      collection: slugs.activities,
      id,
      data: {
        state: to,
        trail: [...(activity.trail ?? []), entry],
        ...(explained && { explained }),
      },
      depth: 0,
      overrideLock: false,
      req,
    })
  })
}
