import type { CollectionBeforeChangeHook } from 'payload'
import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import { refusal, refuse } from '@/hooks/refusal'

/**
 * Refuses schedules that cannot be meant, and keeps the first and last day beside the others, so that
 * calendars filter in the database.
 */
export const keepSpanFromSchedule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!data.schedule) return data
  const schedule = { ...originalDoc?.schedule, ...data.schedule }
  // What is no time at all is told by the field itself, which is checked after this.
  if (!isLocalDateTime(schedule.start)) return data
  for (const name of ['exdates', 'rdates'] as const) {
    const dates: unknown = schedule[name] ?? []
    const isList = Array.isArray(dates) && dates.every((date) => typeof date === 'string')
    if (!isList) refuse(req, 'badRequest', { what: `schedule.${name}` })
  }
  try {
    validateSchedule(schedule)
    const { first, last } = scheduleSpan(schedule)
    return { ...data, schedule: { ...data.schedule, firstDate: first, lastDate: last } }
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
}
