import ICAL from 'ical.js'

type Range = { from: string; to: string }
type Series = {
  start: string
  rrule: string
  exdates?: readonly string[] | null
  rdates?: readonly string[] | null
}

/**
 * Starts between two local dates (both included) by ical.js, an implementation of its own. Each once:
 * ical.js repeats what an RDATE repeats, RFC 5545 §3.8.5.3 ignores the second.
 */
export function icalStarts(series: Series, range: Range): string[] {
  const component = new ICAL.Component('vevent')
  const dtstart = timeOf(series.start)
  component.addPropertyWithValue('dtstart', dtstart)
  component.addPropertyWithValue('rrule', ICAL.Recur.fromString(series.rrule))
  for (const date of series.exdates ?? []) component.addPropertyWithValue('exdate', timeOf(date))
  for (const date of series.rdates ?? []) component.addPropertyWithValue('rdate', timeOf(date))
  const expansion = new ICAL.RecurExpansion({ component, dtstart })
  const found: string[] = []
  for (let time = expansion.next(); time; time = expansion.next()) {
    const text = time.toString().slice(0, 16)
    if (text > `${range.to}T23:59`) break
    if (text >= `${range.from}T00:00`) found.push(text)
  }
  return [...new Set(found)]
}

function timeOf(local: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${local}:00`)
}
