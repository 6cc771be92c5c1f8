import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { planCancel } from '@/domain/series/planCancel'
import { planMove } from '@/domain/series/planMove'
import { planPostpone } from '@/domain/series/planPostpone'
import { planWords } from '@/domain/series/planWords'
import type {
  SeriesPlan,
  SeriesRequest,
  SeriesState,
  SeriesWorld,
} from '@/domain/series/seriesChange'
import { seriesOccurrences } from '@/domain/series/seriesOccurrences'
import { selectOccurrences } from '@/domain/series/selectOccurrences'

/**
 * What is to be written so that one occurrence, it and those that follow, or all of a series are
 * moved, cancelled, postponed or given other words, while what was logged or has begun stays as it
 * is. Writes nothing: the same plan serves the preview and the change.
 * @throws DomainError `reasonMissing`, `noSuchSlot`, `occurrenceIsHistory`, `seriesAllHistory`,
 * `occurrenceCancelled`, `moveIntoPast`, `nothingToChange`, `seriesShiftUnclear`,
 * `seriesTooLongToPostpone`, `seriesTooManyMarked` and those of `expand`
 * @example planSeries(state, { scope: 'following', originalStart, change, reason }, { now, daysOff })
 */
export function planSeries(
  state: SeriesState,
  request: SeriesRequest,
  world: SeriesWorld,
): SeriesPlan {
  const { change, originalStart } = request
  if (!request.reason.trim()) throw new DomainError('reasonMissing')
  if (!isLocalDateTime(originalStart))
    throw new DomainError('timeImpossible', { value: originalStart })
  const series = seriesOccurrences(state, world, originalStart)
  const selection = selectOccurrences(state, series, request)
  switch (change.kind) {
    case 'move':
      return planMove(state, selection, change, { ...request, now: world.now })
    case 'cancel':
      return planCancel(state, selection, request.reason)
    case 'postpone':
      return planPostpone(state, selection, request.reason)
    case 'words':
      return planWords(state, selection, change, request.reason)
  }
}
