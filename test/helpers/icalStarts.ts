import ICAL from 'ical.js'

type Range = { from: string; to: string }

/** Starts between two local dates (both included) by ical.js, an implementation of its own. */
export function icalStarts(series: { start: string; rrule: string }, range: Range): string[] {
  const start = ICAL.Time.fromDateTimeString(`${series.start}:00`)
  const iterator = ICAL.Recur.fromString(series.rrule).iterator(start)
  const found: string[] = []
  for (let time = iterator.next(); time; time = iterator.next()) {
    const text = time.toString().slice(0, 16)
    if (text > `${range.to}T23:59`) break
    if (text >= `${range.from}T00:00`) found.push(text)
  }
  return found
}
