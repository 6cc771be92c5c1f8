import ICAL from 'ical.js'
import type { ContentLine } from './contentLines'
import { ICS_LIMITS } from './limits'
import { headAndValue } from './quotedPrintable'
import type { IcsBlock } from './splitComponents'

/** A date or time as the file has it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
export type IcsTime = {
  text: string
  kind: 'date' | 'local' | 'utc'
  tzid: string | null
  /** Of an RDATE with VALUE=PERIOD: when it ends, or how long it is. */
  until?: IcsTime | { minutes: number }
}

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
  /** As written, in capitals and without blanks. */
  rules: string[]
  hasExrule: boolean
  exdates: IcsTime[]
  rdates: IcsTime[]
  /** It is one occurrence of another event's series, whether or not its time can be read. */
  isOverride: boolean
  recurrenceId: IcsTime | null
  /** RECURRENCE-ID with RANGE=THISANDFUTURE. */
  andFollowing: boolean
  guests: number
  /** Of several versions of one event the later one: SEQUENCE, then when it was changed. */
  version: [sequence: number, changed: string]
  /** The first line of times or rules that nobody can read. */
  unreadable: string | null
  /** Some letters of its words were damaged on the way. */
  isDamaged: boolean
  /** What it says, without when the file was made: the same words mean the same event. */
  said: string[]
}

/** Of a line that cannot be read so much is shown. */
const UNREADABLE_SHOWN = 80

const WORDS = ['uid', 'summary', 'description', 'location', 'url', 'status']
const TIMES = ['dtstart', 'dtend', 'duration', 'exdate', 'rdate', 'recurrence-id']
const OTHERS = ['rrule', 'exrule', 'attendee']
/** When a copy was made or changed; no part of what the event says. */
const VERSIONS = ['sequence', 'last-modified', 'dtstamp']

type Property = { parameters: Record<string, string>; raw: string; value: string }

/** Reads one VEVENT line by line: what cannot be read is a problem of its line. */
export function readEvent({ lines, line }: IcsBlock): IcsEvent {
  const properties = new Map<string, Property[]>()
  const said: string[] = []
  let isDamaged = false
  for (const content of ownLines(lines)) {
    const name = /^[\w-]+/.exec(content.text)?.[0].toLowerCase() ?? ''
    if (!VERSIONS.includes(name)) {
      if (![...WORDS, ...TIMES, ...OTHERS].includes(name)) continue
      // Who was asked and has answered says nothing of what and when.
      if (name !== 'attendee') said.push(content.text)
      if (WORDS.includes(name)) isDamaged ||= content.isDamaged
    }
    // Of a hundred thousand EXDATE lines no list is copied for each.
    const same = properties.get(name)
    if (same) same.push(propertyOf(content.text))
    else properties.set(name, [propertyOf(content.text)])
  }
  const all = (name: string) => properties.get(name) ?? []
  const words = (name: string) => all(name)[0]?.value.trim() ?? ''
  const unread: string[] = []
  const times = (name: string) =>
    all(name).flatMap(
      (property) =>
        timesOf(property) ?? (unread.push(`${name.toUpperCase()}: ${property.raw}`), []),
    )
  const [duration = ''] = all('duration').map(({ raw }) => raw.trim())
  const durationMinutes = minutesOf(duration)
  if (duration && durationMinutes === null) unread.push(`DURATION: ${duration}`)
  const rules = all('rrule').map(({ raw }) => raw.toUpperCase().replace(/\s|;$/g, ''))
  return {
    line,
    uid: words('uid').slice(0, ICS_LIMITS.uidCharacters),
    title: words('summary'),
    description: words('description'),
    location: words('location'),
    url: words('url'),
    isCancelled: words('status').toUpperCase() === 'CANCELLED',
    start: times('dtstart')[0] ?? null,
    end: times('dtend')[0] ?? null,
    durationMinutes,
    rules: [...new Set(rules)].filter(Boolean),
    hasExrule: all('exrule').length > 0,
    exdates: times('exdate'),
    rdates: times('rdate'),
    isOverride: all('recurrence-id').length > 0,
    recurrenceId: times('recurrence-id')[0] ?? null,
    andFollowing: all('recurrence-id')[0]?.parameters.range === 'THISANDFUTURE',
    guests: all('attendee').length,
    version: [Number(words('sequence')) || 0, words('last-modified') || words('dtstamp')],
    unreadable: unread[0]?.slice(0, UNREADABLE_SHOWN) ?? null,
    isDamaged,
    said: said.sort(),
  }
}

/** Those of the event itself, not of its alarms. */
function ownLines(lines: readonly ContentLine[]): ContentLine[] {
  let depth = 0
  return lines.filter(({ text }) => {
    if (/^BEGIN:/i.test(text)) depth++
    else if (/^END:/i.test(text)) depth--
    else return depth === 0
    return false
  })
}

/** Its value decoded as words, and as written: of times and rules our own reading says what is wrong. */
function propertyOf(text: string): Property {
  const [, raw] = headAndValue(text)
  try {
    const [, parameters, , value] = ICAL.parse.property(text) as unknown as [
      string,
      Record<string, string>,
      string,
      unknown,
    ]
    return { parameters, raw, value: String(value ?? '') }
  } catch {
    return { parameters: {}, raw, value: raw }
  }
}

const TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/i
const DURATION = /^[+-]?P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/i

/** Every value of a property that may hold several; undefined when one of them cannot be read. */
function timesOf({ raw, parameters: { tzid } }: Property): IcsTime[] | undefined {
  const times = raw.split(',').map((value): IcsTime | undefined => {
    const [from = '', until] = value.trim().split('/')
    const time = timeOf(from, tzid)
    if (!time || until === undefined) return time
    const end = timeOf(until, tzid)
    const minutes = minutesOf(until)
    if (end) return { ...time, until: end }
    return minutes === null ? undefined : { ...time, until: { minutes } }
  })
  return times.every((time) => time !== undefined) ? times : undefined
}

/** Programs write a bare date without saying VALUE=DATE, and a time under it: what is there counts. */
function timeOf(text: string, tzid = ''): IcsTime | undefined {
  const [, year, month, day, hour, minute, utc] = TIME.exec(text) ?? []
  if (!year) return undefined
  const date = `${year}-${month}-${day}`
  if (!hour) return { text: date, kind: 'date', tzid: null }
  const isUtc = !!utc || /^(?:UTC|GMT|Etc\/UTC)$/i.test(tzid)
  return {
    text: `${date}T${hour}:${minute}`,
    kind: isUtc ? 'utc' : 'local',
    tzid: isUtc ? null : tzid || null,
  }
}

function minutesOf(duration: string): number | null {
  if (!DURATION.test(duration)) return null
  return Math.round(ICAL.Duration.fromString(duration.toUpperCase()).toSeconds() / 60)
}
