import { Temporal } from 'temporal-polyfill'
import type { JcalComponent } from './jcal'

/** Rules of summer time are written out so far beyond the feed's window; then calendars know better. */
const YEARS_AHEAD = 10

/**
 * The VTIMEZONE of an IANA zone for events from the year of `from` on: one entry for the time that
 * held then, and one for each change of the clocks since.
 */
export function zoneComponent(timeZone: string, { from, to }: { from: string; to: string }) {
  const begin = Temporal.PlainDate.from(`${from.slice(0, 4)}-01-01`).toZonedDateTime(timeZone)
  const last = Temporal.PlainDate.from(to).add({ years: YEARS_AHEAD }).toZonedDateTime(timeZone)
  const entries = [entry(begin, begin.offset)]
  let now = begin
  for (;;) {
    const next = now.getTimeZoneTransition('next')
    if (!next || Temporal.ZonedDateTime.compare(next, last) > 0) break
    const before = next.subtract({ seconds: 1 }).offset
    if (before !== next.offset) entries.push(entry(next, before))
    now = next
  }
  const zone: JcalComponent = ['vtimezone', [['tzid', {}, 'text', timeZone]], entries]
  return zone
}

/** DTSTART is told on the clock as it stood before the change (RFC 5545 §3.6.5). */
function entry(at: Temporal.ZonedDateTime, before: string): JcalComponent {
  const local = at.toInstant().toZonedDateTimeISO(before).toPlainDateTime()
  return [
    isSummerTime(at) ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', local.toString({ smallestUnit: 'second' })],
      ['tzoffsetfrom', {}, 'utc-offset', before],
      ['tzoffsetto', {}, 'utc-offset', at.offset],
      ['tzname', {}, 'text', shortName(at)],
    ],
    [],
  ]
}

/** Clocks stand later than at the other half of the year. */
function isSummerTime(at: Temporal.ZonedDateTime): boolean {
  const halves = [1, 7].map((month) => at.with({ month, day: 1 }).offsetNanoseconds)
  return halves.some((offset) => offset < at.offsetNanoseconds)
}

const shortName = (at: Temporal.ZonedDateTime) => at.offset.replace(/:00$/, '').replace(':', '')
