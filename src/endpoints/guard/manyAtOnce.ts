import { getTranslation } from '@payloadcms/translations'
import {
  APIError,
  parseParams,
  type CollectionSlug,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { databaseTrouble } from '@/database/databaseTrouble'
import { DomainError } from '@/domain/DomainError'
import { refusal, refuse } from '@/hooks/refusal'
import { documentsToChange } from '@/queries/documentsToChange'
import { unitOfWork } from '@/queries/unitOfWork'

/** As many as one page of a list has. */
const MOST = 1_000

type Params = ReturnType<typeof parseParams>
type Change = (slug: CollectionSlug, id: string, params: Params) => Promise<unknown>

/** `PATCH /api/…?where` and `DELETE /api/…?where`: all that are meant are changed, or none. */
export const updateMany: PayloadHandler = (req) =>
  manyAtOnce(req, 'update', (collection, id, { overrideLock = false, select }) =>
    req.payload.update({
      ...{ collection, id, depth: 0, overrideLock, select },
      data: structuredClone(req.data ?? {}),
      overrideAccess: false,
      req,
    }),
  )

export const deleteMany: PayloadHandler = (req) =>
  manyAtOnce(req, 'delete', (collection, id, { overrideLock = false, select }) =>
    req.payload.delete({
      ...{ collection, id, depth: 0, overrideLock, select },
      overrideAccess: false,
      req,
    }),
  )

/** The first that fails, by its name; databases that trip are answered as everywhere. */
class NotThisOne {
  constructor(
    readonly id: string,
    readonly name: string,
    readonly error: APIError,
  ) {}
}

async function manyAtOnce(
  req: PayloadRequest,
  verb: 'update' | 'delete',
  change: Change,
): Promise<Response> {
  const collection = req.routeParams?.collection as CollectionSlug
  const params = parseParams(req.query)
  const { where, limit, sort } = params
  if (!where || req.file) refuse(req, 'badRequest', { what: req.file ? 'file' : 'where' })
  // One more than may be: then it is known that there are too many, and no more are read.
  const most = Math.min(limit || MOST + 1, MOST + 1)
  const asked = { collection, verb, where, data: req.data, limit: most, sort }
  try {
    const docs = await unitOfWork(req, async () => {
      const meant = await documentsToChange(req, asked)
      if (meant.length > MOST) refuse(req, 'tooManyRecords', { max: MOST })
      const changed = []
      for (const { id, name } of meant) {
        changed.push(
          await change(collection, id, params).catch((error: unknown) => {
            const refused =
              error instanceof APIError && error.status < 500 && !databaseTrouble(error)
            throw refused ? new NotThisOne(id, name, error) : error
          }),
        )
      }
      return changed
    })
    return Response.json({ docs, errors: [], message: done(req, collection, verb, docs.length) })
  } catch (error) {
    if (!(error instanceof NotThisOne)) throw error
    return notOne(req, error)
  }
}

function done(req: PayloadRequest, slug: CollectionSlug, verb: string, count: number): string {
  const { labels } = req.payload.collections[slug].config
  const label = getTranslation(labels[count === 1 ? 'singular' : 'plural'], req.i18n)
  const words =
    verb === 'update' ? 'general:updatedCountSuccessfully' : 'general:deletedCountSuccessfully'
  return req.t(words, { count, label })
}

/** As Payload tells what it could not change: beside the list also in one sentence. */
function notOne(req: PayloadRequest, { id, name, error }: NotThisOne): Response {
  const details = { name, reason: error.message }
  const { message } = refusal(req, new DomainError('oneOfMany', details))
  const told = { id, message, name: error.name, data: error.data, isPublic: true }
  return Response.json({ docs: [], errors: [told], message }, { status: error.status })
}
