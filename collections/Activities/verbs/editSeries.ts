import type { PayloadRequest } from 'payload'
import type { SeriesChange } from '@/domain/series/seriesChange'
import {
  changeSeries,
  type SeriesAnswer,
  type SeriesClock,
  type SeriesVerbRequest,
} from './changeSeries'

type Request = Omit<SeriesVerbRequest, 'change'> &
  Omit<Extract<SeriesChange, { kind: 'words' }>, 'kind'>

/** Another title or summary; words may change in what has been too. */
export const editSeries = (
  req: PayloadRequest,
  { title, summary, ...request }: Request,
  clock?: SeriesClock,
): Promise<SeriesAnswer> =>
  changeSeries(req, { ...request, change: { kind: 'words', title, summary } }, clock)
