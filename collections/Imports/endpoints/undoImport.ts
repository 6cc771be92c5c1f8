import type { Endpoint, PayloadRequest } from 'payload'
import { answering } from '@/endpoints/answering'
import { refusal } from '@/hooks/refusal'
import { ImportStands } from '../verbs/ImportStands'
import { nameRecords } from '../verbs/nameRecords'
import { undoImport, whatUndoTakes, type UndoOfImport } from '../verbs/undoImport'

type Verb = (req: PayloadRequest, id: string) => Promise<UndoOfImport>

/** What stands in its way is named beside the sentence: `{ errors: [{ message, code, records, more }] }`. */
const undoing = (verb: Verb) =>
  answering(async (req) => {
    try {
      return Response.json(await verb(req, String(req.routeParams?.id)))
    } catch (error) {
      if (!(error instanceof ImportStands)) throw error
      const { message, status } = refusal(req, error)
      const named = await nameRecords(req, error.records)
      return Response.json({ errors: [{ message, code: error.code, ...named }] }, { status })
    }
  })

/** `GET /api/imports/:id/undo` answers what undoing would do, an UndoOfImport; nothing is written. */
export const undoPreviewEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'get',
  handler: undoing(whatUndoTakes),
}

/** `POST /api/imports/:id/undo` answers an UndoOfImport, how many documents. */
export const undoImportEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: undoing(undoImport),
}
