import type { Schedule } from './schedule'

/**
 * First and last local date a schedule can touch, for filtering in the database; `last` is null for
 * an open end. Moved days (holiday policies) are allowed for by the reader's margin.
 */
export function scheduleSpan(schedule: Pick<Schedule, 'start' | 'rrule' | 'rdates'>): {
  first: string
  last: string | null
} {
  const day = (local: string) => local.slice(0, 10)
  const extra = (schedule.rdates ?? []).map(day)
  const start = day(schedule.start)
  const first = [start, ...extra].sort()[0] ?? start
  if (!schedule.rrule) return { first, last: [start, ...extra].sort().at(-1) ?? start }
  const until = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(schedule.rrule)
  if (!until) return { first, last: null }
  const untilDay = `${until[1]}-${until[2]}-${until[3]}`
  return { first, last: [untilDay, ...extra].sort().at(-1) ?? untilDay }
}
