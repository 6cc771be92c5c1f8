import ical, { type VEvent } from 'node-ical'
import { seriesOf } from './icalInstants'

/** It looks for occurrences by their original day: what was moved in from before is asked for too. */
const REACH = 45 * 86_400_000

/** The same as `icalInstants`, by node-ical. */
export function nodeIcalInstants(text: string, { from, to }: { from: Date; to: Date }): string[] {
  const range = { from: new Date(from.getTime() - REACH), to: new Date(to.getTime() + REACH) }
  const parsed = Object.values(ical.sync.parseICS(text))
  const events = parsed.filter((one): one is VEvent => one?.type === 'VEVENT')
  return events
    .flatMap((event) => ical.expandRecurringEvent(event, range))
    .map(({ event, start }) => ({ event, at: new Date(start) }))
    .filter(({ event, at }) => event.status !== 'CANCELLED' && at >= from && at <= to)
    .map(({ event, at }) => `${seriesOf(event.uid)} ${at.toISOString()}`)
    .sort()
}
