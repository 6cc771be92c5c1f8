import type { Access, FieldAccess, Where } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { writeInOwnSubtree } from '@/access/rules'
import { OPEN_STATES } from '@/domain/workflow/activityStates'

/** Approved and meant for everybody: all the public ever sees. */
export const publicActivities: Where = {
  and: [{ state: { equals: 'approved' } }, { isPublic: { equals: true } }],
}

/** Own subtree, and approved activities that a member of the subtree is asked to carry out. */
export const readActivities: Access = async ({ req }) => {
  if (!req.user) return publicActivities
  if (may(req.user.role, 'seeTheWholeCity')) return true
  const ids = await ownSubtree(req)
  return {
    or: [
      { agency: { in: ids } },
      { and: [{ state: { equals: 'approved' } }, { executors: { in: ids } }] },
      publicActivities,
    ],
  }
}

/**
 * Remarks are for the agency's own people, whoever else may read the activity. A form asks with what
 * is in it instead of the document; one for a new activity has nothing to hide yet. A search has
 * neither: nobody below the city finds activities by their remarks.
 */
export const readTrail: FieldAccess = async ({ req, doc, data, id }) => {
  if (may(req.user?.role, 'seeTheWholeCity')) return true
  if (data && !doc && !id) return !!req.user
  const agency = idOf((doc ?? data)?.agency)
  return !!agency && (await ownSubtree(req)).includes(agency)
}

/** Authors write while it is open; those who approve may still correct it afterwards. */
export const updateActivities: Access = (args) =>
  writeInOwnSubtree(
    'prepareActivities',
    'agency',
    may(args.req.user?.role, 'approveActivities') ? undefined : { state: { in: [...OPEN_STATES] } },
  )(args)

/** Only what was never submitted disappears; the rest is cancelled with a reason. */
export const deleteActivities: Access = (args) =>
  writeInOwnSubtree('prepareActivities', 'agency', { state: { equals: 'draft' } })(args)
