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

/** Minutes from a local start to the event's end; null when it tells none, or none after the start. */
export function eventLength(
  { end, durationMinutes }: Pick<IcsEvent, 'end' | 'durationMinutes'>,
  { start, timeZone, zones }: { start: string; timeZone: string; zones: Zones },
): number | null {
  const until = end ? parseLocalTime(localTime(end, timeZone, zones)) : null
  const length = until === null ? durationMinutes : until - parseLocalTime(start)
  return length !== null && length > 0 ? length : null
}
