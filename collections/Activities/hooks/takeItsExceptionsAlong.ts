import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '@/hooks/refusal'
import { slugs } from '@/slugs'

/**
 * A draft goes with the exceptions of its occurrences and the changes that could be undone; neither
 * means anything without it. What was logged is history, and keeps its activity.
 */
export const takeItsExceptionsAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { activity: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: slugs.logs, where, req })
  if (totalDocs > 0) refuse(req, 'activityLogged')
  for (const collection of [slugs.occurrenceExceptions, slugs.seriesChanges] as const) {
    await req.payload.delete({ collection, where, depth: 0, req })
  }
}
