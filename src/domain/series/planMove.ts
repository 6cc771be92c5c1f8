import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { divideSeries } from '@/domain/series/divideSeries'
import { moveOccurrence } from '@/domain/series/moveOccurrence'
import { figuresOf, type Selection } from '@/domain/series/selectOccurrences'
import type { SeriesChange, SeriesPlan, SeriesState } from '@/domain/series/seriesChange'
import type { SeriesOccurrence } from '@/domain/series/seriesOccurrences'
import { shiftSchedule } from '@/domain/series/shiftSchedule'

export type Move = Extract<SeriesChange, { kind: 'move' }>

/**
 * Another time, another length, or both. Where history stays behind, the series is split; else it
 * moves as a whole. Single occurrences that somebody had put elsewhere stay where they were put, and
 * those whose time passed while they were postponed wait on: only the one that was dragged goes along.
 */
export function planMove(
  state: SeriesState,
  reached: Selection,
  move: Move,
  asked: { reason: string; now: string },
): SeriesPlan {
  const { chosen, scope } = reached
  if (move.newStart !== undefined && !isLocalDateTime(move.newStart)) {
    throw new DomainError('timeImpossible', { value: String(move.newStart) })
  }
  if (scope === 'this') return moveOccurrence(state, reached, move, asked)
  const selection = withoutWaiting(reached)
  const { leaving, changeable } = selection
  const { earlier, later } = divideSeries(state, selection)
  if (changeable.length === 0 || !later) throw new DomainError('seriesAllHistory')
  const to = move.newStart ?? chosen.placed
  const durationMinutes = move.newDurationMinutes ?? later.durationMinutes
  if (to === chosen.placed && durationMinutes === later.durationMinutes) {
    throw new DomainError('nothingToChange')
  }
  const { schedule, carry } = shiftSchedule(later, { from: chosen.placed, to })
  const [first] = changeable.filter((each) => each.change?.kind !== 'moved')
  const firstAt = first && carry(first.originalStart)
  if (state.approved && to !== chosen.placed && firstAt && firstAt <= asked.now) {
    throw new DomainError('moveIntoPast')
  }
  const left = new Set([...leaving].map(({ originalStart }) => originalStart))
  const goes = (change: OccurrenceChange) => left.has(change.originalStart)
  const moved = {
    schedule: { ...schedule, durationMinutes },
    changes: state.changes
      .filter(goes)
      .flatMap((each) => (each === chosen.change ? wordsOf(each) : [each]))
      .flatMap((each) => {
        const originalStart = carry(each.originalStart)
        return originalStart === null ? [] : [{ ...each, originalStart }]
      }),
  }
  const figures = figuresOf(selection, { splits: earlier !== null })
  if (!earlier) return { own: moved, following: null, cancelsActivity: false, figures }
  const stayed = state.changes.filter((change) => !goes(change))
  const own = { schedule: earlier, changes: stayed }
  return { own, following: moved, cancelsActivity: false, figures }
}

function withoutWaiting(selection: Selection): Selection {
  const { chosen } = selection
  const goes = (each: SeriesOccurrence) => each === chosen || !each.waits
  return {
    ...selection,
    leaving: new Set([...selection.leaving].filter(goes)),
    changeable: selection.changeable.filter(goes),
  }
}

/** The one that was dragged stands where the rule now puts it; only words of its own remain. */
function wordsOf({ originalStart, newTitle, reason }: OccurrenceChange): OccurrenceChange[] {
  return newTitle ? [{ originalStart, kind: 'edited', newTitle, reason }] : []
}
