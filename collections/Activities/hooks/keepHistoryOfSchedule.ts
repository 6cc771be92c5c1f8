import type { CollectionBeforeChangeHook } from 'payload'
import { displaced } from '@/domain/series/displaced'
import { formatDate } from '@/i18n/formatDate'
import { refuse } from '@/hooks/refusal'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { Activity } from '@/payload-types'
import { daysOffOf, exceptionsOf, loggedStarts, scheduleOf } from '@/queries/seriesState'
import { seriesHistory } from '@/queries/seriesHistory'

/**
 * However a schedule is saved, what was logged stays when and as long as it was: a log belongs to one
 * occurrence, and a report must find it. A person leaves alone also what has begun of what was
 * approved; what the verbs write as the system they have checked.
 */
export const keepHistoryOfSchedule: CollectionBeforeChangeHook<Activity> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data.schedule || !originalDoc?.schedule) return data
  const before = scheduleOf(originalDoc)
  const after = scheduleOf({ schedule: { ...originalDoc.schedule, ...data.schedule } })
  if (JSON.stringify(before) === JSON.stringify(after)) return data
  const kept = req.user
    ? (await seriesHistory(req, originalDoc)).map(({ originalStart }) => originalStart)
    : await loggedStarts(req, originalDoc.id)
  const changes = await exceptionsOf(req, originalDoc.id)
  const lost = displaced(kept, {
    before: { schedule: before, changes },
    after: { schedule: after, changes },
    daysOff: await daysOffOf(req, { ...before, ...policiesOfBoth(before, after) }),
  })
  if (lost.length === 0) return data
  const first = formatDate(lost[0] ?? '')
  return refuse(req, 'scheduleChangesHistory', { count: lost.length, first })
}

/** Days off are needed as soon as either schedule does something about them. */
function policiesOfBoth(before: Schedule, after: Schedule) {
  const one = (a: string, b: string) => (a === 'air' ? b : a) as typeof before.holidayPolicy
  return {
    holidayPolicy: one(before.holidayPolicy, after.holidayPolicy),
    weekendPolicy: one(before.weekendPolicy, after.weekendPolicy),
  }
}
