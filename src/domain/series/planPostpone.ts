import { DomainError } from '@/domain/DomainError'
import { withChanges } from '@/domain/series/changesFor'
import { checkChangeable, figuresOf, type Selection } from '@/domain/series/selectOccurrences'
import type { SeriesPlan, SeriesState } from '@/domain/series/seriesChange'

/** A year of days: who postpones more has no plan yet and ends the series instead. */
export const MOST_POSTPONED = 366

/**
 * They do not take place as planned and have no new time yet: each stays where it was, marked, until
 * it is moved. Nothing is split, as nothing else about the series changes.
 */
export function planPostpone(state: SeriesState, selection: Selection, reason: string): SeriesPlan {
  const { scope, open } = selection
  if (scope === 'this') checkChangeable(selection)
  const waiting = selection.changeable.filter(({ change }) => change?.kind !== 'postponed')
  if (waiting.length === 0) {
    throw new DomainError(selection.changeable.length ? 'nothingToChange' : 'seriesAllHistory')
  }
  if (scope !== 'this' && (open || waiting.length > MOST_POSTPONED)) {
    throw new DomainError('seriesTooLongToPostpone', { max: MOST_POSTPONED })
  }
  const written = waiting.map(({ originalStart, change }) => ({
    originalStart,
    kind: 'postponed' as const,
    newDurationMinutes: change?.newDurationMinutes ?? null,
    newTitle: change?.newTitle ?? null,
    reason,
  }))
  return {
    own: { schedule: state.schedule, changes: withChanges(state.changes, written) },
    following: null,
    cancelsActivity: false,
    figures: figuresOf(selection, {
      changed: waiting.length,
      first: waiting[0]?.originalStart ?? null,
    }),
  }
}
