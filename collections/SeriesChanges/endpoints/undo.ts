import type { Endpoint } from 'payload'
import { answering } from '@/endpoints/answering'
import { undoSeriesChange } from '../verbs/undoSeriesChange'

/** `POST /api/series-changes/:id/undo` answers `{ activity }`, the id of what stands again as before. */
export const undoEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: answering(async (req) => {
    const activity = await undoSeriesChange(req, String(req.routeParams?.id))
    return Response.json({ activity })
  }),
}
