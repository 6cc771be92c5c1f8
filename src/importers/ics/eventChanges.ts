import { parseLocalTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import { plainWords } from './eventText'
import type { IcsChange, IcsProblem, IcsRow } from './icsRow'
import { laterFirst } from './latestVersions'
import { ICS_LIMITS } from './limits'
import { localTime, minutesUntil, occurrenceTime, type Zones } from './localTimes'
import type { IcsEvent } from './readEvent'

type Series = {
  schedule: NonNullable<IcsRow['schedule']>
  title: string
  isWholeDay: boolean
  /** Added dates that are longer or shorter than the others. */
  lengths: ReadonlyMap<string, number>
}

const NO_DAYS_OFF = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }

/**
 * What the file tells of single occurrences (RECURRENCE-ID, and RDATE of another length): cancelled, moved,
 * longer, or renamed. Of two versions of one the later holds. One that is as the series says changes
 * nothing; one that the series does not have is told.
 * @throws DomainError `icsTooManyChanges`
 */
export function eventChanges(
  overrides: readonly IcsEvent[],
  { schedule, title, isWholeDay, lengths }: Series,
  zones: Zones,
  warn: (code: IcsProblem['code'], details?: IcsProblem['details']) => void,
): IcsChange[] {
  if (overrides.length + lengths.size > ICS_LIMITS.changes) {
    throw new DomainError('icsTooManyChanges', { max: ICS_LIMITS.changes })
  }
  const { timeZone, start } = schedule
  const changes = new Map<string, IcsChange>()
  for (const [originalStart, newDurationMinutes] of lengths) {
    changes.set(originalStart, { originalStart, kind: 'edited', newDurationMinutes })
  }
  const seen = new Set<string>()
  for (const override of [...overrides].sort(laterFirst)) {
    const { recurrenceId, andFollowing, isCancelled } = override
    if (!recurrenceId) continue
    const originalStart = occurrenceTime(recurrenceId, { start, timeZone, isWholeDay }, zones)
    const when = { when: originalStart.replace('T', ' ') }
    if (andFollowing) {
      warn('icsAndFollowing', when)
      continue
    }
    if (seen.has(originalStart)) continue
    seen.add(originalStart)
    const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
    if (!findOccurrence({ ...schedule, ...policies }, originalStart, NO_DAYS_OFF)) {
      warn('icsNoSuchOccurrence', when)
      continue
    }
    changes.delete(originalStart)
    if (isCancelled) {
      changes.set(originalStart, { originalStart, kind: 'cancelled' })
      continue
    }
    const newStart = override.start ? localTime(override.start, timeZone, zones) : originalStart
    parseLocalTime(newStart)
    const own = plainWords(override.title).slice(0, ICS_LIMITS.titleCharacters)
    const newTitle = own && own !== title ? own : undefined
    const length = minutesUntil(override, { start: newStart, timeZone, zones })
    if (length !== null && length < 0) warn('icsChangeEndsEarly', when)
    const isLonger = length !== null && length > 0 && length !== schedule.durationMinutes
    const words = {
      originalStart,
      ...(newTitle ? { newTitle } : {}),
      ...(isLonger ? { newDurationMinutes: length } : {}),
    }
    if (newStart !== originalStart)
      changes.set(originalStart, { ...words, kind: 'moved', newStart })
    else if (newTitle || isLonger) changes.set(originalStart, { ...words, kind: 'edited' })
  }
  return [...changes.values()].sort((a, b) => (a.originalStart < b.originalStart ? -1 : 1))
}
