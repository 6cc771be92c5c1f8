import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { slugs } from '@/slugs'

/** The agency is the activity's, and one occurrence has one exception at most: key = activity|start. */
export const keepIdentityOfException: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const activityId = idOf(data?.activity ?? originalDoc?.activity)
  if (!data || !activityId) return data
  const activity = await req.payload.findByID({
    collection: slugs.activities,
    id: activityId,
    depth: 0,
    disableErrors: true,
    req,
  })
  return {
    ...data,
    agency: idOf(activity?.agency) ?? data.agency,
    by: originalDoc?.by ?? req.user?.id ?? data.by,
    key: `${activityId}|${data.originalStart ?? originalDoc?.originalStart}`,
  }
}
