import { DomainError } from '@/domain/DomainError'
import { withChanges } from '@/domain/series/changesFor'
import { divideSeries } from '@/domain/series/divideSeries'
import { checkChangeable, figuresOf, type Selection } from '@/domain/series/selectOccurrences'
import type { SeriesPlan, SeriesState } from '@/domain/series/seriesChange'

/**
 * They will not take place. One is marked as cancelled. A series is shortened: what nobody had
 * decided anything about vanishes, what had an exception stays, marked. Where nothing has taken place
 * and nothing is left to, the activity itself is cancelled.
 */
export function planCancel(state: SeriesState, selection: Selection, reason: string): SeriesPlan {
  const { schedule, changes } = state
  const { scope, chosen, occurrences, leaving, changeable } = selection
  if (scope === 'this') {
    checkChangeable(selection)
    const { originalStart } = chosen
    const title = chosen.change?.newTitle ?? null
    const written = { originalStart, kind: 'cancelled', newTitle: title, reason } as const
    return {
      own: { schedule, changes: withChanges(changes, [written]) },
      following: null,
      cancelsActivity: false,
      figures: figuresOf(selection, { changed: 1, first: originalStart }),
    }
  }
  if (changeable.length === 0) throw new DomainError('seriesAllHistory')
  const inUse = occurrences.filter((each) => leaving.has(each) && each.change)
  const unused = occurrences.filter((each) => leaving.has(each) && !each.change)
  if (leaving.size === occurrences.length) {
    const figures = figuresOf(selection, { marked: inUse.length, cancelsActivity: true })
    return {
      own: { schedule, changes: [...changes] },
      following: null,
      cancelsActivity: true,
      figures,
    }
  }
  const { earlier } = divideSeries(state, { occurrences, leaving: new Set(unused) })
  const marked = inUse.map(({ originalStart, change }) => ({
    originalStart,
    kind: 'cancelled' as const,
    newTitle: change?.newTitle ?? null,
    reason: change?.kind === 'cancelled' ? (change.reason ?? reason) : reason,
  }))
  return {
    own: { schedule: earlier ?? schedule, changes: withChanges(changes, marked) },
    following: null,
    cancelsActivity: false,
    figures: figuresOf(selection, { marked: inUse.length }),
  }
}
