import { DomainError } from '@/domain/DomainError'
import { LAST_YEAR, MINUTES_A_DAY, parseLocalTime } from '@/domain/calendar/civilDate'
import type { Rule } from '@/domain/recurrence/rule'

const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/

/**
 * Reads UNTIL. Without `Z` it is local time; with `Z` it is UTC, as RFC 5545 writes it beside a zone.
 * A bare date means the whole of that day ("đến hết 31/12/2026"); rrule.js ends at its midnight and
 * loses the day. Years after the planning horizon mean the horizon.
 * @throws DomainError `ruleUnparsable`, `timeImpossible` (30 February)
 */
export function parseUntil(text: string): NonNullable<Rule['until']> {
  const match = UNTIL.exec(text)
  if (!match) throw new DomainError('ruleUnparsable', { part: `UNTIL=${text}` })
  const [, year, month, day, hour, minute, , utc] = match
  const cut = Number(year) > LAST_YEAR ? String(LAST_YEAR) : year
  const midnight = parseLocalTime(`${cut}-${month}-${day}T00:00`)
  if (hour === undefined) return { minutes: midnight + MINUTES_A_DAY - 1, utc: false }
  const minutes = parseLocalTime(`${cut}-${month}-${day}T${hour}:${minute}`)
  return { minutes, utc: utc === 'Z' }
}
