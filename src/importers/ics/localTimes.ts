import { Temporal } from 'temporal-polyfill'
import { DomainError } from '@/domain/DomainError'
import { parseLocalTime } from '@/domain/calendar/civilDate'
import type { IcsEvent, IcsTime } from './readEvent'

export type Zones = {
  /** The IANA zone of a TZID, null when it is unknown. */
  zoneOf: (tzid: string) => string | null
  /** Of times that name none: what the file says of itself, else the city's. */
  home: string
  city: string
}

/** The zone a time is told in; whole days and UTC are the city's. @throws DomainError `icsZoneUnknown` */
export function zoneOfTime({ kind, tzid }: IcsTime, { zoneOf, home, city }: Zones): string {
  if (kind !== 'local') return city
  if (!tzid) return home
  const zone = zoneOf(tzid)
  if (!zone) throw new DomainError('icsZoneUnknown', { value: tzid })
  return zone
}

/**
 * A time of the file on the clock of a zone, `YYYY-MM-DDTHH:mm`. A whole day begins at midnight, or
 * at `clock` where it stands for an occurrence of a series at that time.
 * @throws DomainError `icsZoneUnknown`, `timeImpossible`
 */
export function localTime(time: IcsTime, zone: string, zones: Zones, clock = '00:00'): string {
  const { text, kind } = time
  if (kind === 'date') return `${text}T${clock}`
  const from = kind === 'utc' ? 'UTC' : zoneOfTime(time, zones)
  if (from === zone) return text
  try {
    const at = Temporal.PlainDateTime.from(text).toZonedDateTime(from)
    return at.withTimeZone(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  } catch {
    throw new DomainError('timeImpossible', { value: text })
  }
}

/**
 * Which occurrence of a series a time means. One of whole days means a day: programs write it as the
 * midnight of their own zone, which is another clock here but the same day there.
 * @throws DomainError `icsZoneUnknown`, `timeImpossible`
 */
export function occurrenceTime(
  time: IcsTime,
  { start, timeZone, isWholeDay }: { start: string; timeZone: string; isWholeDay: boolean },
  zones: Zones,
): string {
  if (!isWholeDay || time.kind === 'date') return localTime(time, timeZone, zones, start.slice(11))
  const here = localTime(time, time.kind === 'utc' ? zones.city : timeZone, zones)
  const isTheirDay =
    time.kind === 'local' || (time.text.endsWith('T00:00') && !here.endsWith('T00:00'))
  return `${(isTheirDay ? time.text : here).slice(0, 10)}T00:00`
}

/** Minutes from a local start to an end; null when none is told. Zero or less: it ends before it begins. */
export function minutesUntil(
  { end, durationMinutes }: Pick<IcsEvent, 'end' | 'durationMinutes'>,
  { start, timeZone, zones }: { start: string; timeZone: string; zones: Zones },
): number | null {
  if (!end) return durationMinutes
  return parseLocalTime(localTime(end, timeZone, zones)) - parseLocalTime(start)
}
