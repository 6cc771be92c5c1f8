import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { mayChange } from '@/domain/workflow/mayChange'
import type { Mover } from '@/domain/workflow/moves'
import type { Activity } from '@/payload-types'

/** For many activities at once: whether the signed-in person may change one. As `moversFor`. */
export async function changerOf(
  req: PayloadRequest,
): Promise<(activity: Pick<Activity, 'agency' | 'state'>) => boolean> {
  const role = req.user?.role
  const as = new Set<Mover>()
  if (may(role, 'prepareActivities')) as.add('author')
  if (may(role, 'approveActivities')) as.add('approver')
  if (as.size === 0) return () => false
  if (may(role, 'administer')) return ({ state }) => mayChange(state, as)
  const reach = new Set(await ownSubtree(req))
  return ({ agency, state }) => reach.has(idOf(agency) ?? '') && mayChange(state, as)
}
