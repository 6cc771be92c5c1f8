import { DomainError } from '@/domain/DomainError'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { withChanges } from '@/domain/series/changesFor'
import { divideSeries } from '@/domain/series/divideSeries'
import { figuresOf, type Selection } from '@/domain/series/selectOccurrences'
import type { SeriesChange, SeriesPlan, SeriesState } from '@/domain/series/seriesChange'
import type { SeriesOccurrence } from '@/domain/series/seriesOccurrences'

type Words = Extract<SeriesChange, { kind: 'words' }>

/** Occurrences of history that get a title of their own because the rest of their series got one. */
const MOST_MARKED = 366

/**
 * Other words. They may change everywhere, history included, since they change nothing that was
 * counted: one occurrence by an exception, all by the activity itself; for "this and following" the
 * series is split, and history in reach gets the new title by exceptions.
 */
export function planWords(
  state: SeriesState,
  selection: Selection,
  { title, summary }: Words,
  reason: string,
): SeriesPlan {
  const { schedule, changes } = state
  const { scope, chosen, occurrences, leaving, history } = selection
  if (title !== undefined && !title.trim()) throw new DomainError('titleMissing')
  if (title === undefined && summary === undefined) throw new DomainError('nothingToChange')
  const words = { ...(title && { title: title.trim() }), ...(summary !== undefined && { summary }) }
  const everywhere = leaving.size + history.length
  const figures = figuresOf(selection, {
    changed: selection.open && scope !== 'this' ? null : scope === 'this' ? 1 : everywhere,
    keptLogged: 0,
    keptPast: 0,
    first: scope === 'all' ? (occurrences[0]?.originalStart ?? null) : chosen.originalStart,
  })
  const base = { following: null, cancelsActivity: false, figures }
  if (scope === 'all') return { ...base, own: { schedule, changes: [...changes], ...words } }
  if (scope === 'this' || leaving.size === 0) {
    if (!title) throw new DomainError('badRequest', { what: 'summary' })
    const reached = scope === 'this' ? [chosen] : history
    return {
      ...base,
      own: { schedule, changes: withChanges(changes, entitled(reached, title, reason)) },
    }
  }
  const { earlier, later } = divideSeries(state, { occurrences, leaving })
  if (!later || !earlier) return { ...base, own: { schedule, changes: [...changes], ...words } }
  const left = new Set([...leaving].map(({ originalStart }) => originalStart))
  const stayed = changes.filter(({ originalStart }) => !left.has(originalStart))
  return {
    own: {
      schedule: earlier,
      changes: title ? withChanges(stayed, entitled(history, title, reason)) : stayed,
    },
    following: {
      schedule: later,
      changes: changes.filter(({ originalStart }) => left.has(originalStart)),
      ...words,
    },
    cancelsActivity: false,
    figures: { ...figures, splits: true },
  }
}

function entitled(
  occurrences: readonly SeriesOccurrence[],
  title: string,
  reason: string,
): OccurrenceChange[] {
  if (occurrences.length > MOST_MARKED) {
    throw new DomainError('seriesTooManyMarked', { max: MOST_MARKED })
  }
  return occurrences.map(({ originalStart, change }) => ({
    ...change,
    originalStart,
    kind: change?.kind ?? 'edited',
    newTitle: title.trim(),
    reason: change?.reason ?? reason,
  }))
}
