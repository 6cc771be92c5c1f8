import type { Endpoint } from 'payload'
import { answering } from '@/endpoints/answering'
import { undoImport } from '../verbs/undoImport'

/** `POST /api/imports/:id/undo` answers `{ removed, restored }`, how many documents. */
export const undoImportEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: answering(async (req) =>
    Response.json(await undoImport(req, String(req.routeParams?.id))),
  ),
}
