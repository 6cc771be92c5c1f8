import ICAL from 'ical.js'

/** What takes place between two instants, by ical.js: `id instant`, of each series the first word. */
export function icalInstants(text: string, { from, to }: { from: Date; to: Date }): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const found: string[] = []
  const take = (event: ICAL.Event, start: ICAL.Time) => {
    const at = start.toJSDate()
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') return
    if (at >= from && at <= to) found.push(`${seriesOf(event.uid)} ${at.toISOString()}`)
  }
  for (const master of events.filter((event) => !event.isRecurrenceException())) {
    const own = events.filter(({ uid }) => uid === master.uid)
    for (const one of own) if (one.isRecurrenceException()) master.relateException(one)
    if (!master.isRecurring()) {
      take(master, master.startDate)
      continue
    }
    const iterator = master.iterator()
    const last = to.getTime() + 60 * 86_400_000
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (next.toJSDate().getTime() > last) break
      const { item, startDate } = master.getOccurrenceDetails(next)
      take(item, startDate)
    }
  }
  ICAL.TimezoneService.reset()
  return found.sort()
}

/** `s1-0530@domain` belongs to `s1`. */
export const seriesOf = (uid: string): string => uid.split(/[-@]/)[0] ?? ''
