import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Log } from '@/payload-types'
import { touchForLog } from '@/queries/seriesGuards'

/** A log and a change of its series at the same moment: one of them is done again and sees the other. */
export const meetChangesOfSeries: CollectionAfterChangeHook<Log> = async ({ doc, req }) => {
  await touchForLog(req, doc)
  return doc
}

export const meetChangesOnDeletion: CollectionAfterDeleteHook<Log> = async ({ doc, req }) => {
  await touchForLog(req, doc)
  return doc
}
