import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { wholly } from '@/hooks/wholly'
import type { Activity } from '@/payload-types'
import { asSystem } from '@/queries/asSystem'
import { slugs } from '@/slugs'

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
  const system = asSystem(req)
  for (const collection of [slugs.occurrenceExceptions, slugs.seriesChanges] as const) {
    const carried = system.payload.update({
      collection,
      where: { activity: { equals: doc.id } },
      data: { agency },
      depth: 0,
      overrideLock: false,
      req: system,
    })
    await wholly(req, carried)
  }
  return doc
}
