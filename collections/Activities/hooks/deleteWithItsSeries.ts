import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '@/hooks/refusal'
import { wholly } from '@/hooks/wholly'
import { asSystem } from '@/queries/asSystem'
import { closeSeriesToLogs } from '@/queries/seriesGuards'
import { loggedStarts } from '@/queries/seriesState'
import { slugs } from '@/slugs'

/**
 * With a draft go its exceptions and the records of how it was changed, which nobody could read any
 * more; a later half stands for itself. What was logged is history: it is cancelled instead.
 */
export const deleteWithItsSeries: CollectionBeforeDeleteHook = async ({ id: given, req }) => {
  const id = String(given)
  await closeSeriesToLogs(req, id)
  const { size } = await loggedStarts(req, id)
  if (size > 0) refuse(req, 'activityHasLogs', { count: size })
  const system = asSystem(req)
  const shared = { depth: 0, overrideLock: false, req: system } as const
  const ofActivity = { activity: { equals: id } }
  const { payload } = system
  const { occurrenceExceptions, seriesChanges, activities } = slugs
  const bulks = [
    () => payload.delete({ ...shared, collection: occurrenceExceptions, where: ofActivity }),
    () => payload.delete({ ...shared, collection: seriesChanges, where: ofActivity }),
    () =>
      payload.update({
        ...shared,
        collection: seriesChanges,
        where: { following: { equals: id } },
        data: { following: null },
      }),
    () =>
      payload.update({
        ...shared,
        collection: activities,
        where: { continues: { equals: id } },
        data: { continues: null },
      }),
  ]
  for (const bulk of bulks) await wholly(req, bulk())
}
