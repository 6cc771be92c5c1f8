import ICAL from 'ical.js'

/** Starts between two local dates (both included) by ical.js, an implementation of its own. */
export function icalStarts(start: string, rrule: string, from: string, to: string): string[] {
  const iterator = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromString(`${start}:00`))
  const found: string[] = []
  for (let time = iterator.next(); time; time = iterator.next()) {
    const text = time.toString().slice(0, 16)
    if (text.slice(0, 10) > to) break
    if (text >= `${from}T00:00` && text >= start) found.push(text)
  }
  return found
}
