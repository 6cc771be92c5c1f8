import { DomainError } from '@/domain/DomainError'
import type { SeriesFigures, SeriesScope, SeriesState } from '@/domain/series/seriesChange'
import type { SeriesOccurrence } from '@/domain/series/seriesOccurrences'
import { formatDate } from '@/i18n/formatDate'

/** The occurrences a change is asked for, and the series around them. */
export type Selection = {
  scope: SeriesScope
  occurrences: readonly SeriesOccurrence[]
  /** The series has no end: `occurrences` are only the first of them. */
  open: boolean
  chosen: SeriesOccurrence
  /** In reach of the scope and not history; cancelled ones go along, marked as they are. */
  leaving: ReadonlySet<SeriesOccurrence>
  /** Those of them that are still to take place, or to be given a new time. */
  changeable: readonly SeriesOccurrence[]
  /** In reach of the scope, but history. */
  history: readonly SeriesOccurrence[]
}

/**
 * Finds what a scope means in a series. All of a series is what follows its first occurrence; a
 * single event has no scope but all.
 * @throws DomainError `noSuchSlot`
 */
export function selectOccurrences(
  { schedule }: SeriesState,
  { occurrences, open }: Pick<Selection, 'occurrences' | 'open'>,
  asked: { scope: SeriesScope; originalStart: string },
): Selection {
  const chosen = occurrences.find(({ originalStart }) => originalStart === asked.originalStart)
  if (!chosen) throw new DomainError('noSuchSlot', { when: formatDate(asked.originalStart) })
  const isSingle = !schedule.rrule && !schedule.rdates?.length
  const isFirst = chosen === occurrences[0]
  const scope = isSingle || (asked.scope === 'following' && isFirst) ? 'all' : asked.scope
  const from = scope === 'all' ? '' : chosen.originalStart
  const reached =
    scope === 'this' ? [chosen] : occurrences.filter(({ originalStart }) => originalStart >= from)
  const leaving = reached.filter((each) => !each.isHistory)
  return {
    scope,
    occurrences,
    open,
    chosen,
    leaving: new Set(leaving),
    changeable: leaving.filter((each) => each.change?.kind !== 'cancelled'),
    history: reached.filter((each) => each.isHistory),
  }
}

/**
 * Of one occurrence: what was logged or has begun is not changed. One that was postponed has not
 * begun, whatever the clock says: it waits for its new time.
 * @throws DomainError `occurrenceIsHistory`, `occurrenceCancelled`
 */
export function checkChangeable({ chosen }: Selection): void {
  const when = formatDate(chosen.start)
  if (chosen.isHistory) throw new DomainError('occurrenceIsHistory', { when })
  if (chosen.change?.kind === 'cancelled') throw new DomainError('occurrenceCancelled', { when })
}

/** The figures of a change that reaches `changeable`, where nothing else is said. */
export function figuresOf(
  { scope, open, changeable, history }: Selection,
  more: Partial<SeriesFigures> = {},
): SeriesFigures {
  const keptLogged = history.filter(({ logged }) => logged).length
  return {
    scope,
    changed: open && scope !== 'this' ? null : changeable.length,
    keptLogged,
    keptPast: history.length - keptLogged,
    marked: 0,
    first: changeable[0]?.originalStart ?? null,
    splits: false,
    cancelsActivity: false,
    ...more,
  }
}
