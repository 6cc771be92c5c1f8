import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { updateAllOf } from '@/hooks/allOf'
import type { Activity } from '@/payload-types'
import { slugs } from '@/slugs'

/**
 * The pictures and clips of an approved, public activity are public with it, as far as whoever saves
 * it may decide about them: nobody publishes another agency's file by naming it. Taking the activity
 * back does not hide them again; they may have been public before or serve another one.
 */
export const publishMediaWithActivity: CollectionAfterChangeHook<Activity> = async ({
  doc,
  req,
}) => {
  if (doc.state !== 'approved' || !doc.isPublic || !doc.media?.length) return doc
  const ids = doc.media.map(idOf).filter((id) => id !== null)
  await updateAllOf(req, {
    collection: slugs.media,
    where: { and: [{ id: { in: ids } }, { isPublic: { not_equals: true } }] },
    data: { isPublic: true },
    overrideAccess: !req.user,
  })
  return doc
}
