import type { PayloadRequest } from 'payload'
import {
  changeSeries,
  type SeriesAnswer,
  type SeriesClock,
  type SeriesVerbRequest,
} from './changeSeries'

/** They will not take place. What has been, and what was logged, stays. */
export const cancelSeries = (
  req: PayloadRequest,
  request: Omit<SeriesVerbRequest, 'change'>,
  clock?: SeriesClock,
): Promise<SeriesAnswer> => changeSeries(req, { ...request, change: { kind: 'cancel' } }, clock)
