import type { CollectionBeforeChangeHook } from 'payload'
import { isLocalDateTime } from '@/domain/calendar/isCivilDate'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'

/** Keeps the first and last day of a schedule beside it, so that calendars filter in the database. */
export const keepSpanFromSchedule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.schedule) return data
  const schedule = { ...originalDoc?.schedule, ...data.schedule }
  // What is no schedule is told by the fields themselves, which are checked after this.
  if (!isLocalDateTime(schedule.start)) return data
  const { first, last } = scheduleSpan(schedule)
  return { ...data, schedule: { ...data.schedule, firstDate: first, lastDate: last } }
}
