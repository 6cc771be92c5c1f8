import type { CollectionBeforeChangeHook } from 'payload'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'

/** Keeps the first and last day of a schedule beside it, so that calendars filter in the database. */
export const keepSpanFromSchedule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.schedule) return data
  const schedule = { ...originalDoc?.schedule, ...data.schedule }
  const { first, last } = scheduleSpan(schedule)
  return { ...data, schedule: { ...data.schedule, firstDate: first, lastDate: last } }
}
