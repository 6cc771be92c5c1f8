import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import type { LogState } from '@/domain/logging/log'
import type { DateRange } from '@/domain/recurrence/schedule'
import { slugs } from '@/slugs'

/** How many executors logged an occurrence, by what became of it. */
export type LogCounts = Partial<Record<LogState, number>>

/** Counts of logs by `activityId|originalStart` in a range of days, as far as the person sees them. */
export async function logStates(
  req: PayloadRequest,
  { from, to }: DateRange,
): Promise<Map<string, LogCounts>> {
  const { docs } = await req.payload.find({
    collection: slugs.logs,
    where: {
      and: [
        { date: { greater_than_equal: from } },
        { date: { less_than: addDays(to, 1) } },
        { activity: { exists: true } },
      ],
    },
    select: { activity: true, originalStart: true, state: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const counts = new Map<string, LogCounts>()
  for (const { activity, originalStart, state } of docs) {
    const key = `${String(activity)}|${originalStart}`
    const known = counts.get(key) ?? {}
    known[state] = (known[state] ?? 0) + 1
    counts.set(key, known)
  }
  return counts
}
