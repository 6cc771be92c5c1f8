import type { CollectionBeforeDeleteHook } from 'payload'
import { deleteAllOf, updateAllOf } from '@/hooks/allOf'
import { refuse } from '@/hooks/refusal'
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
  const shared = { overrideAccess: true, overrideLock: false } as const
  const ofActivity = { ...shared, where: { activity: { equals: id } } }
  const following = { ...shared, where: { following: { equals: id } }, data: { following: null } }
  const continuing = { ...shared, where: { continues: { equals: id } }, data: { continues: null } }
  await deleteAllOf(system, { ...ofActivity, collection: slugs.occurrenceExceptions })
  await deleteAllOf(system, { ...ofActivity, collection: slugs.seriesChanges })
  await updateAllOf(system, { ...following, collection: slugs.seriesChanges })
  await updateAllOf(system, { ...continuing, collection: slugs.activities })
}
