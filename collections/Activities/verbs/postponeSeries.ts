import type { PayloadRequest } from 'payload'
import {
  changeSeries,
  type SeriesAnswer,
  type SeriesClock,
  type SeriesVerbRequest,
} from './changeSeries'

/** They wait, marked, for a new time. */
export const postponeSeries = (
  req: PayloadRequest,
  request: Omit<SeriesVerbRequest, 'change'>,
  clock?: SeriesClock,
): Promise<SeriesAnswer> => changeSeries(req, { ...request, change: { kind: 'postpone' } }, clock)
