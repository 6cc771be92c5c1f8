import type { PayloadRequest } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import type { Mover } from '@/domain/workflow/moves'

/** As what the signed-in person may move activities of this agency. */
export async function moversFor(req: PayloadRequest, agencyId: string | null): Promise<Set<Mover>> {
  const role = req.user?.role
  const movers = new Set<Mover>()
  const inReach =
    may(role, 'administer') || (!!agencyId && (await ownSubtree(req)).includes(agencyId))
  if (inReach && may(role, 'prepareActivities')) movers.add('author')
  if (inReach && may(role, 'approveActivities')) movers.add('approver')
  return movers
}
