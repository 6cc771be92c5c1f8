import { parseLocalTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import { plainText } from './eventText'
import type { IcsChange, IcsProblem, IcsRow } from './icsRow'
import { ICS_LIMITS } from './limits'
import { eventLength, localTime, type Zones } from './localTimes'
import type { IcsEvent } from './readEvent'

type Series = { schedule: NonNullable<IcsRow['schedule']>; title: string }

const NO_DAYS_OFF = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }

/**
 * What the file tells of single occurrences (RECURRENCE-ID): cancelled, moved, of another length, or renamed. One that is
 * as the series says changes nothing; one that the series does not have is told.
 * @throws DomainError `icsTooManyChanges`
 */
export function eventChanges(
  overrides: readonly IcsEvent[],
  { schedule, title }: Series,
  zones: Zones,
  warn: (code: IcsProblem['code'], details?: IcsProblem['details']) => void,
): IcsChange[] {
  if (overrides.length > ICS_LIMITS.changes) {
    throw new DomainError('icsTooManyChanges', { max: ICS_LIMITS.changes })
  }
  const { timeZone, start } = schedule
  const changes = new Map<string, IcsChange>()
  for (const override of overrides) {
    const { recurrenceId, andFollowing, isCancelled } = override
    if (!recurrenceId) continue
    const originalStart = localTime(recurrenceId, timeZone, zones, start.slice(11))
    const when = { when: originalStart.replace('T', ' ') }
    if (andFollowing) {
      warn('icsAndFollowing', when)
      continue
    }
    const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
    if (!findOccurrence({ ...schedule, ...policies }, originalStart, NO_DAYS_OFF)) {
      warn('icsNoSuchOccurrence', when)
      continue
    }
    if (isCancelled) {
      changes.set(originalStart, { originalStart, kind: 'cancelled' })
      continue
    }
    const newStart = override.start ? localTime(override.start, timeZone, zones) : originalStart
    parseLocalTime(newStart)
    const own = plainText(override.title).slice(0, ICS_LIMITS.titleCharacters)
    const newTitle = own && own !== title ? own : undefined
    const length = eventLength(override, { start: newStart, timeZone, zones })
    const isLonger = length !== null && length !== schedule.durationMinutes
    const words = {
      originalStart,
      ...(newTitle ? { newTitle } : {}),
      ...(isLonger ? { newDurationMinutes: length } : {}),
    }
    if (newStart !== originalStart)
      changes.set(originalStart, { ...words, kind: 'moved', newStart })
    else if (newTitle || isLonger) changes.set(originalStart, { ...words, kind: 'edited' })
  }
  return [...changes.values()]
}
