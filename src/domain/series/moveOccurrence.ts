import { DomainError } from '@/domain/DomainError'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { withChanges, withoutChange } from '@/domain/series/changesFor'
import type { Move } from '@/domain/series/planMove'
import { checkChangeable, figuresOf, type Selection } from '@/domain/series/selectOccurrences'
import type { SeriesPlan, SeriesState } from '@/domain/series/seriesChange'

/** One occurrence at another time or of another length; back in its place it is no exception any more. */
export function moveOccurrence(
  { schedule, changes, approved }: SeriesState,
  selection: Selection,
  { newStart, newDurationMinutes }: Move,
  { reason, now }: { reason: string; now: string },
): SeriesPlan {
  checkChangeable(selection)
  const { chosen } = selection
  const { originalStart, placed, change } = chosen
  if (approved && newStart && newStart <= now) throw new DomainError('moveIntoPast')
  const start = newStart ?? change?.newStart ?? null
  const length = newDurationMinutes ?? change?.newDurationMinutes ?? null
  const written: OccurrenceChange = {
    originalStart,
    kind: 'edited',
    newStart: start === placed ? null : start,
    newDurationMinutes: length === schedule.durationMinutes ? null : length,
    newTitle: change?.newTitle ?? null,
    reason,
  }
  if (written.newStart) written.kind = 'moved'
  else if (change?.kind === 'postponed' && !newStart) written.kind = 'postponed'
  if (isSame(change, written)) throw new DomainError('nothingToChange')
  const saysNothing = written.kind === 'edited' && !written.newDurationMinutes && !written.newTitle
  return {
    own: {
      schedule,
      changes: saysNothing
        ? withoutChange(changes, originalStart)
        : withChanges(changes, [written]),
    },
    following: null,
    cancelsActivity: false,
    figures: figuresOf(selection, { changed: 1, first: originalStart }),
  }
}

function isSame(before: OccurrenceChange | undefined, after: OccurrenceChange): boolean {
  return (
    (before?.kind ?? 'edited') === after.kind &&
    (before?.newStart ?? null) === after.newStart &&
    (before?.newDurationMinutes ?? null) === after.newDurationMinutes
  )
}
