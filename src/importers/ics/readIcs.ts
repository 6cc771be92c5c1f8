import { createHash } from 'node:crypto'
import { DomainError } from '@/domain/DomainError'
import { contentLines, type ContentLine } from './contentLines'
import { eventChanges } from './eventChanges'
import { eventSchedule } from './eventSchedule'
import { eventText, plainWords } from './eventText'
import type { IcsFile, IcsProblem, IcsRow } from './icsRow'
import { zoneFinder } from './icsZones'
import { latestVersions } from './latestVersions'
import { ICS_LIMITS } from './limits'
import type { Zones } from './localTimes'
import { readEvent, type IcsEvent } from './readEvent'
import { splitComponents } from './splitComponents'

type Options = {
  /** The city's IANA zone. */
  zone: string
  /** Before the place of an event in the body of an activity. */
  placeLabel: string
}

/**
 * A calendar file of Google, Outlook, Apple or another program as activities: a series with its
 * changed occurrences is one row, and whatever cannot be taken says why. Nothing is expanded.
 * @throws DomainError `icsNotACalendar`, `icsBroken`, `icsTooLarge`, `icsTooManyEvents`, `icsNothing`,
 *   `importEncoding`
 */
export function readIcs(bytes: Uint8Array, { zone, placeLabel }: Options): IcsFile {
  const { blocks, name, zone: told } = splitComponents(linesOf(bytes))
  const zoneOf = zoneFinder(blocks, zone)
  const zones: Zones = { zoneOf, home: (told && zoneOf(told)) || zone, city: zone }
  const rows: IcsRow[] = []
  const events: IcsEvent[] = []
  for (const block of blocks) {
    if (block.name === 'VEVENT') events.push(readEvent(block))
    else if (block.name !== 'VTIMEZONE') {
      rows.push(refused(block.line, new DomainError('icsNotAnEvent', { value: block.name })))
    }
  }
  const { masters, superseded } = latestVersions(events.filter(({ isOverride }) => !isOverride))
  for (const { event, reason } of superseded) rows.push(refused(event.line, reason, event))
  const overrides = new Map<string, IcsEvent[]>()
  for (const event of events.filter(({ isOverride }) => isOverride)) {
    const { line, unreadable } = event
    if (unreadable) {
      rows.push(refused(line, new DomainError('icsUnreadable', { value: unreadable }), event))
      continue
    }
    overrides.set(event.uid, [...(overrides.get(event.uid) ?? []), event])
  }
  for (const [uid, master] of masters) {
    rows.push(rowOf(master, overrides.get(uid) ?? [], zones, placeLabel))
    overrides.delete(uid)
  }
  // An invitation to one occurrence of somebody else's series comes without the series.
  const lone = latestVersions(
    [...overrides.values()].flat().map((one) => ({
      ...one,
      uid: `${one.uid}#${one.recurrenceId?.text ?? ''}`,
      recurrenceId: null,
    })),
  )
  for (const { event, reason } of lone.superseded) rows.push(refused(event.line, reason, event))
  for (const [uid, event] of lone.masters) {
    const isTwice = masters.has(uid)
    rows.push(
      isTwice
        ? refused(event.line, new DomainError('icsTwice'), event)
        : rowOf(event, [], zones, placeLabel),
    )
  }
  if (rows.length === 0) throw new DomainError('icsNothing')
  return { name: plainWords(name), rows: rows.sort((a, b) => a.line - b.line) }
}

function linesOf(bytes: Uint8Array): ContentLine[] {
  if (bytes.length > ICS_LIMITS.fileBytes) {
    throw new DomainError('bodyTooLarge', { max: `${ICS_LIMITS.fileBytes / 1024 / 1024} MB` })
  }
  let lines = 0
  for (const byte of bytes) if (byte === 10 || byte === 13) lines++
  if (lines > 2 * ICS_LIMITS.lines) throw new DomainError('icsTooLarge', { max: ICS_LIMITS.lines })
  try {
    return contentLines(bytes)
  } catch (error) {
    const isText = error instanceof DomainError && error.code !== 'importNotATable'
    throw isText ? error : new DomainError('icsNotACalendar')
  }
}

function rowOf(
  event: IcsEvent,
  overrides: readonly IcsEvent[],
  zones: Zones,
  placeLabel: string,
): IcsRow {
  const problems: IcsProblem[] = []
  const warn = (code: string, details: IcsProblem['details'] = {}) =>
    void problems.push({ severity: 'warning', code, details })
  const title = plainWords(event.title).slice(0, ICS_LIMITS.titleCharacters)
  try {
    if (!title) throw new DomainError('icsNoTitle')
    if (event.isCancelled) throw new DomainError('icsCancelled')
    const when = eventSchedule(event, zones, warn)
    const changes = eventChanges(overrides, { ...when, title }, zones, warn)
    if ([event, ...overrides].some(({ isDamaged }) => isDamaged)) warn('icsDamaged')
    if (event.guests) warn('icsGuests', { count: event.guests })
    const { line, uid } = event
    const text = eventText(event, placeLabel)
    const hash = hashOf([event, ...overrides])
    return { line, uid, title, ...text, schedule: when.schedule, changes, hash, problems }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return refused(event.line, error, { ...event, title })
  }
}

/** Wherever in the file they stand, and whenever it was made. */
function hashOf(events: readonly IcsEvent[]): string {
  const said = events.map((event) => JSON.stringify(event.said)).sort()
  return createHash('sha256').update(said.join('\n')).digest('base64url')
}

function refused(
  line: number,
  error: DomainError,
  event?: Pick<IcsEvent, 'uid' | 'title'>,
): IcsRow {
  const { code, details } = error
  return {
    line,
    uid: event?.uid ?? '',
    title: event ? plainWords(event.title) : '',
    summary: '',
    body: '',
    schedule: null,
    changes: [],
    hash: '',
    problems: [{ severity: 'error', code, details: { ...details } }],
  }
}
