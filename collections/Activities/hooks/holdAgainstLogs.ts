import type { CollectionBeforeChangeHook } from 'payload'
import type { Activity } from '@/payload-types'
import { closeToLogs } from '@/queries/seriesGuards'

/** However an activity is saved, no station logs it unseen in the same moment: those it had, and has. */
export const holdAgainstLogs: CollectionBeforeChangeHook<Activity> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  await closeToLogs(req, originalDoc)
  await closeToLogs(req, { ...originalDoc, ...data })
  return data
}
