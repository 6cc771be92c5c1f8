import { expand } from '@/domain/recurrence/expand'
import type { Feed } from '@/exporters/ics/feed'

/** What takes place between two local days by our own arithmetic, written as `icalInstants` does. */
export function ownInstants(feed: Feed, days: { from: string; to: string }): string[] {
  return feed.series
    .flatMap(({ id, schedule }) =>
      expand(schedule, days, feed.daysOff).map(({ instant }) => ({ id, instant })),
    )
    .map(({ id, instant }) => `${id} ${new Date(instant).toISOString()}`)
    .sort()
}

/** The instants of two local days of Hà Nội, first minute to last. */
export function instantsOf({ from, to }: { from: string; to: string }) {
  return { from: new Date(`${from}T00:00:00+07:00`), to: new Date(`${to}T23:59:59+07:00`) }
}
