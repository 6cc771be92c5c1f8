import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { OccurrenceException } from '@/payload-types'
import { closeSeriesToLogs } from '@/queries/seriesGuards'
import { slugs } from '@/slugs'

/** Whoever says that one occurrence is cancelled or moved meets whoever logs it at the same moment. */
export const holdAgainstLogs: CollectionBeforeChangeHook<OccurrenceException> = async ({
  data,
  originalDoc,
  req,
}) => {
  const activity = idOf(originalDoc?.activity ?? data.activity)
  if (activity) await closeSeriesToLogs(req, activity)
  return data
}

/** As for a change: what is taken away changes when something takes place, too. */
export const holdDeletionAgainstLogs: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const exception = await req.payload.findByID({
    collection: slugs.occurrenceExceptions,
    id,
    select: { activity: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  const activity = idOf(exception?.activity)
  if (activity) await closeSeriesToLogs(req, activity)
}
