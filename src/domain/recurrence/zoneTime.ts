import { Temporal } from 'temporal-polyfill'

import { DomainError } from '@/domain/DomainError'
import {
  MINUTES_A_DAY,
  formatDate,
  formatInstant,
  formatLocalTime,
} from '@/domain/calendar/civilDate'

/** Seconds east of UTC of a whole local day, or null on a day when the clocks change. */
const offsets = new Map<string, Map<number, number | null>>()

/**
 * The instant (ISO 8601, UTC, whole seconds) of a local minute in an IANA zone. A time that the
 * clocks skip is taken as much later, one that happens twice is the earlier (RFC 5545 §3.3.5).
 * @throws DomainError `unknownTimeZone`
 */
export function instantOf(localMinutes: number, timeZone: string): string {
  const day = Math.floor(localMinutes / MINUTES_A_DAY)
  const offset = offsetOfDay(day, timeZone)
  if (offset === null || offset % 60 !== 0) {
    const local = Temporal.PlainDateTime.from(formatLocalTime(localMinutes))
    return local.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' })
  }
  return formatInstant(localMinutes - offset / 60)
}

/** The local minutes in a zone of UTC minutes, seconds cut off. @throws DomainError `unknownTimeZone` */
export function localMinutesOf(utcMinutes: number, timeZone: string): number {
  checkTimeZone(timeZone)
  const instant = Temporal.Instant.fromEpochMilliseconds(utcMinutes * 60_000)
  const seconds = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e9
  return utcMinutes + Math.floor(seconds / 60)
}

/** @throws DomainError `unknownTimeZone` unless it is a named IANA zone (an offset is not a zone). */
export function checkTimeZone(timeZone: string): void {
  try {
    if (!/^[A-Za-z]/.test(timeZone)) throw new RangeError(timeZone)
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
  } catch {
    throw new DomainError('unknownTimeZone', { value: String(timeZone) })
  }
}

function offsetOfDay(day: number, timeZone: string): number | null {
  let ofZone = offsets.get(timeZone)
  if (!ofZone) {
    checkTimeZone(timeZone)
    offsets.set(timeZone, (ofZone = new Map()))
  }
  let offset = ofZone.get(day)
  if (offset === undefined) {
    const date = Temporal.PlainDate.from(formatDate(day))
    const start = date.toZonedDateTime(timeZone).offsetNanoseconds / 1e9
    const end = date.add({ days: 1 }).toZonedDateTime(timeZone).offsetNanoseconds / 1e9
    offset = start === end ? start : null
    ofZone.set(day, offset)
  }
  return offset
}
