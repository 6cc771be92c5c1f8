import ICAL from 'ical.js'
import { ICS_LIMITS } from './limits'
import type { IcsBlock } from './splitComponents'

/** A date or time as the file has it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
export type IcsTime = { text: string; kind: 'date' | 'local' | 'utc'; tzid: string | null }

/** A VEVENT, read but not yet understood. */
export type IcsEvent = {
  line: number
  uid: string
  title: string
  description: string
  location: string
  url: string
  isCancelled: boolean
  start: IcsTime | null
  end: IcsTime | null
  durationMinutes: number | null
  rules: string[]
  hasExrule: boolean
  exdates: IcsTime[]
  rdates: IcsTime[]
  recurrenceId: IcsTime | null
  /** RECURRENCE-ID with RANGE=THISANDFUTURE. */
  andFollowing: boolean
  guests: number
}

/** Reads one VEVENT. @throws whatever ical.js throws at a damaged one */
export function readEvent({ text, line }: IcsBlock): IcsEvent {
  const event = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  )
  const words = (name: string) => String(event.getFirstPropertyValue(name) ?? '').trim()
  const all = (name: string) => event.getAllProperties(name)
  const [recurrence] = all('recurrence-id')
  return {
    line,
    uid: words('uid').slice(0, ICS_LIMITS.uidCharacters),
    title: words('summary'),
    description: words('description'),
    location: words('location'),
    url: words('url'),
    isCancelled: words('status').toUpperCase() === 'CANCELLED',
    start: timesOf(all('dtstart'))[0] ?? null,
    end: timesOf(all('dtend'))[0] ?? null,
    durationMinutes: minutesOf(words('duration')),
    rules: all('rrule').map((rule) => String(rule.getFirstValue())),
    hasExrule: all('exrule').length > 0,
    exdates: timesOf(all('exdate')),
    rdates: timesOf(all('rdate')),
    recurrenceId: recurrence ? (timesOf([recurrence])[0] ?? null) : null,
    andFollowing: recurrence?.getFirstParameter('range') === 'THISANDFUTURE',
    guests: all('attendee').length,
  }
}

/** Every value of properties that may hold several; of a PERIOD its beginning. */
function timesOf(properties: ICAL.Property[]): IcsTime[] {
  return properties.flatMap((property) => {
    const tzid = property.getFirstParameter('tzid') ?? null
    // As written: ical.js would make 2 March of 30 February.
    const values = (property.toJSON() as unknown[]).slice(3)
    return values.flatMap((value): IcsTime[] => {
      const text = String(Array.isArray(value) ? value[0] : value)
      const [, date, time, utc] = TIME.exec(text) ?? []
      if (!date) return []
      if (!time) return [{ text: date, kind: 'date', tzid: null }]
      const isUtc = utc === 'Z' || /^(?:UTC|GMT|Etc\/UTC)$/i.test(tzid ?? '')
      return [{ text: `${date}T${time}`, kind: isUtc ? 'utc' : 'local', tzid: isUtc ? null : tzid }]
    })
  })
}

const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?/

function minutesOf(duration: string): number | null {
  if (!duration) return null
  return Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60)
}
