import type { CollectionBeforeChangeHook } from 'payload'
import { displaced } from '@/domain/series/displaced'
import { formatDate } from '@/i18n/formatDate'
import { refuse } from '@/hooks/refusal'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { Activity } from '@/payload-types'
import { daysOffOf, exceptionsOf, loggedStarts, scheduleOf } from '@/queries/seriesState'

/**
 * However a schedule is saved, what was logged stays where it was logged: a log belongs to one
 * occurrence, and a report must find it.
 */
export const keepLoggedOccurrences: CollectionBeforeChangeHook<Activity> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data.schedule || !originalDoc?.schedule) return data
  const before = scheduleOf(originalDoc)
  const after = scheduleOf({ schedule: { ...originalDoc.schedule, ...data.schedule } })
  if (JSON.stringify(before) === JSON.stringify(after)) return data
  const logged = await loggedStarts(req, originalDoc.id)
  if (logged.size === 0) return data
  const changes = await exceptionsOf(req, originalDoc.id)
  const lost = displaced(logged, {
    before: { schedule: before, changes },
    after: { schedule: after, changes },
    daysOff: await daysOffOf(req, { ...before, ...policiesOfBoth(before, after) }),
  })
  if (lost.length === 0) return data
  return refuse(req, 'scheduleLosesLogs', { count: lost.length, first: formatDate(lost[0] ?? '') })
}

/** Days off are needed as soon as either schedule does something about them. */
function policiesOfBoth(before: Schedule, after: Schedule) {
  const one = (a: string, b: string) => (a === 'air' ? b : a) as typeof before.holidayPolicy
  return {
    holidayPolicy: one(before.holidayPolicy, after.holidayPolicy),
    weekendPolicy: one(before.weekendPolicy, after.weekendPolicy),
  }
}
