import type { Feed } from './feed'
import { extraText, writeJcal, type JcalComponent, type JcalProperty } from './jcal'
import { seriesEvents } from './seriesEvents'
import { zoneComponent } from './zoneComponent'

/** How often a calendar is asked to look again. */
const REFRESH = 'PT6H'

/**
 * A calendar to subscribe to, as iCalendar text (RFC 5545, name and refresh as in RFC 7986, and the
 * same once more in the words that older calendars know). The same feed is the same text: nothing in
 * it depends on when it was written.
 */
export function feedText(feed: Feed): string {
  const properties: JcalProperty[] = [
    ['prodid', {}, 'text', '-//cchc-calendar//CCHC//VI'],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    extraText('name', feed.name),
    extraText('x-wr-calname', feed.name),
    ['description', {}, 'text', feed.description],
    extraText('x-wr-caldesc', feed.description),
    ['x-wr-timezone', {}, 'unknown', feed.timeZone],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'unknown', REFRESH],
    ['source', {}, 'uri', feed.source],
  ]
  const events = feed.series.flatMap((series) => seriesEvents(series, feed))
  return writeJcal(['vcalendar', properties, [...zones(feed), ...events]])
}

/** Every zone in use, from its earliest event on. */
function zones({ series, window }: Feed): JcalComponent[] {
  const earliest = new Map<string, string>()
  for (const { schedule } of series) {
    for (const date of [schedule.start, ...(schedule.rdates ?? [])]) {
      const known = earliest.get(schedule.timeZone)
      if (!known || date < known) earliest.set(schedule.timeZone, date)
    }
  }
  return [...earliest].sort().map(([zone, from]) => zoneComponent(zone, { from, to: window.to }))
}
