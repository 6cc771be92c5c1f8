import type { Endpoint, PayloadRequest } from 'payload'
import type { SeriesChange } from '@/domain/series/seriesChange'
import { answering } from '@/endpoints/answering'
import { seriesSentence } from '@/i18n/seriesSentence'
import { seriesCard } from '@/queries/seriesCard'
import { cancelSeries } from '../verbs/cancelSeries'
import type { SeriesAnswer, SeriesVerbRequest } from '../verbs/changeSeries'
import { editSeries } from '../verbs/editSeries'
import { moveSeries } from '../verbs/moveSeries'
import { postponeSeries } from '../verbs/postponeSeries'
import { readSeriesRequest } from './readSeriesRequest'

/**
 * `POST /api/activities/:id/series` with `{ scope: 'this' | 'following' | 'all', originalStart,
 * change: { kind: 'move', newStart?, newDurationMinutes? } | { kind: 'cancel' } | { kind: 'postpone' }
 * | { kind: 'words', title?, summary? }, reason, dryRun? }` answers `{ figures, sentence, activities,
 * undo: { id, until } | null }`. A dry run needs no reason and writes nothing.
 */
const change: Endpoint = {
  path: '/:id/series',
  method: 'post',
  handler: answering(async (req) => {
    const id = String(req.routeParams?.id)
    const request = readSeriesRequest(req, id)
    const answer = await verbOf(req, request, request.change)
    const sentence = seriesSentence(request.change.kind, answer.figures, req.i18n.language)
    return Response.json({ ...answer, sentence })
  }),
}

/** `GET /api/activities/:id/series`: what the card of an occurrence needs beside the occurrence. */
const read: Endpoint = {
  path: '/:id/series',
  method: 'get',
  handler: answering(async (req) => {
    const card = await seriesCard(req, String(req.routeParams?.id))
    return Response.json(card, { headers: { 'Cache-Control': 'private, no-store' } })
  }),
}

function verbOf(
  req: PayloadRequest,
  request: SeriesVerbRequest,
  asked: SeriesChange,
): Promise<SeriesAnswer> {
  switch (asked.kind) {
    case 'move':
      return moveSeries(req, { ...request, ...asked })
    case 'cancel':
      return cancelSeries(req, request)
    case 'postpone':
      return postponeSeries(req, request)
    case 'words':
      return editSeries(req, { ...request, ...asked })
  }
}

export const seriesEndpoints: Endpoint[] = [change, read]
