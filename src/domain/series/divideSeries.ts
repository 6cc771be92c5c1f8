import type { Selection } from '@/domain/series/selectOccurrences'
import type { SeriesState } from '@/domain/series/seriesChange'
import type { SeriesOccurrence } from '@/domain/series/seriesOccurrences'
import { splitSchedule, type Split } from '@/domain/series/splitSchedule'

/**
 * Divides a series before the first occurrence of `leaving`: those go to the later half, all others
 * stay, also those that lie between or after them.
 */
export function divideSeries(
  { schedule }: SeriesState,
  { occurrences, leaving }: Pick<Selection, 'occurrences' | 'leaving'>,
): Split {
  const at = occurrences.find((occurrence) => leaving.has(occurrence))?.originalStart
  if (at === undefined) return { earlier: schedule, later: null }
  const stays = occurrences.filter((occurrence) => !leaving.has(occurrence))
  const merged = (some: Iterable<SeriesOccurrence>) =>
    [...some].flatMap((each) => each.merged ?? [])
  return splitSchedule(schedule, {
    at,
    staying: stays.map((each) => each.originalStart).filter((start) => start > at),
    mergedBack: merged(stays).filter((start) => start >= at),
    mergedOn: merged(leaving).filter((start) => start < at),
  })
}
