import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { updateAllOf } from '@/hooks/allOf'
import type { Activity } from '@/payload-types'
import { asSystem } from '@/queries/asSystem'
import { slugs } from '@/slugs'

const BY_SYSTEM = { overrideAccess: true, overrideLock: false } as const

/**
 * The exceptions of an activity, and the records of how its series was changed, are read and written
 * by whose it is: given to another agency, they go along.
 */
export const carryAgencyToSeries: CollectionAfterChangeHook<Activity> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const agency = idOf(doc.agency)
  if (operation !== 'update' || !agency || agency === idOf(previousDoc.agency)) return doc
  const where = { activity: { equals: doc.id } }
  for (const collection of [slugs.occurrenceExceptions, slugs.seriesChanges]) {
    await updateAllOf(asSystem(req), { collection, where, data: { agency }, ...BY_SYSTEM })
  }
  return doc
}
