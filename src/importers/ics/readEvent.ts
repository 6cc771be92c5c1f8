import ICAL from 'ical.js'
import type { ContentLine } from './contentLines'
import { ICS_LIMITS } from './limits'
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

const WORDS = ['uid', 'summary', 'description', 'location', 'url', 'status']
const TIMES = ['dtstart', 'dtend', 'duration', 'exdate', 'rdate', 'recurrence-id']
const OTHERS = ['rrule', 'exrule', 'attendee']
/** When a copy was made or changed; no part of what the event says. */
const VERSIONS = ['sequence', 'last-modified', 'dtstamp']

type Parsed = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]]

/** Reads one VEVENT line by line: what cannot be read is a problem of its line. */
export function readEvent({ lines, line }: IcsBlock): IcsEvent {
  const properties = new Map<string, Parsed[]>()
  const said: string[] = []
  let [unreadable, isDamaged]: [string | null, boolean] = [null, false]
  for (const content of ownLines(lines)) {
    const name = /^[\w-]+/.exec(content.text)?.[0].toLowerCase() ?? ''
    if (!VERSIONS.includes(name)) {
      if (![...WORDS, ...TIMES, ...OTHERS].includes(name)) continue
      said.push(content.text)
      if (WORDS.includes(name)) isDamaged ||= content.isDamaged
    }
    const parsed = parsedLine(name, content.text)
    if (parsed) properties.set(name, [...(properties.get(name) ?? []), parsed])
    else if (TIMES.includes(name)) unreadable ??= content.text
  }
  const all = (name: string) => properties.get(name) ?? []
  const words = (name: string) => String(all(name)[0]?.[3] ?? '').trim()
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
    rules: all('rrule').map((rule) => String(rule[3]).toUpperCase().replace(/\s|;$/g, '')),
    hasExrule: all('exrule').length > 0,
    exdates: timesOf(all('exdate')),
    rdates: timesOf(all('rdate')),
    recurrenceId: recurrence ? (timesOf([recurrence])[0] ?? null) : null,
    andFollowing: recurrence?.[1].range === 'THISANDFUTURE',
    guests: all('attendee').length,
    version: [Number(words('sequence')) || 0, words('last-modified') || words('dtstamp')],
    unreadable,
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

/** A rule stays as it is written: our own reading says what is wrong with it. */
function parsedLine(name: string, text: string): Parsed | undefined {
  if (name === 'rrule') return [name, {}, 'recur', text.slice(text.indexOf(':') + 1)]
  try {
    const parsed = ICAL.parse.property(text) as unknown as Parsed
    return TIMES.includes(name) && !isWritten(parsed) ? undefined : parsed
  } catch {
    return undefined
  }
}

const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/
const DURATION = /^[+-]?P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/i

/** ical.js makes `2026--T::` of `2026`. */
function isWritten([name, , , ...values]: Parsed): boolean {
  return values.flat().every((value) => {
    const text = String(value)
    return TIME.test(text) || (DURATION.test(text) && (name === 'duration' || name === 'rdate'))
  })
}

/** Every value of properties that may hold several. */
function timesOf(properties: readonly Parsed[]): IcsTime[] {
  return properties.flatMap(([, { tzid }, , ...values]) =>
    values.flatMap((value): IcsTime[] => {
      const [from, until] = Array.isArray(value) ? (value as unknown[]) : [value]
      const time = timeOf(String(from), tzid)
      if (!time) return []
      if (until === undefined) return [time]
      const end = timeOf(String(until), tzid) ?? { minutes: minutesOf(String(until)) ?? 0 }
      return [{ ...time, until: end }]
    }),
  )
}

function timeOf(text: string, tzid = ''): IcsTime | undefined {
  const [, date, time, utc] = TIME.exec(text) ?? []
  if (!date) return undefined
  if (!time) return { text: date, kind: 'date', tzid: null }
  const isUtc = utc === 'Z' || /^(?:UTC|GMT|Etc\/UTC)$/i.test(tzid)
  return {
    text: `${date}T${time}`,
    kind: isUtc ? 'utc' : 'local',
    tzid: isUtc ? null : tzid || null,
  }
}

function minutesOf(duration: string): number | null {
  if (!DURATION.test(duration)) return null
  return Math.round(ICAL.Duration.fromString(duration.toUpperCase()).toSeconds() / 60)
}
