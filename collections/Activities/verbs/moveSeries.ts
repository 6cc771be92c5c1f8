import type { PayloadRequest } from 'payload'
import type { SeriesChange } from '@/domain/series/seriesChange'
import {
  changeSeries,
  type SeriesAnswer,
  type SeriesClock,
  type SeriesVerbRequest,
} from './changeSeries'

type Request = Omit<SeriesVerbRequest, 'change'> &
  Omit<Extract<SeriesChange, { kind: 'move' }>, 'kind'>

/** Another time or length for one occurrence, for it and those that follow, or for all. */
export const moveSeries = (
  req: PayloadRequest,
  { newStart, newDurationMinutes, ...request }: Request,
  clock?: SeriesClock,
): Promise<SeriesAnswer> =>
  changeSeries(req, { ...request, change: { kind: 'move', newStart, newDurationMinutes } }, clock)
