import {
  combineQueries,
  executeAccess,
  Forbidden,
  NotFound,
  type Collection,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

/** What an upload collection does with a file before the write of it begins (`custom.takeFile`). */
export type TakeFile = (req: PayloadRequest) => Promise<void>

/**
 * Has the file of a request taken before Payload begins to write: from then on SQLite lets nobody else.
 * Whoever may not write costs nothing: access is asked first, as Payload asks it again later.
 */
export async function takeFile(
  req: PayloadRequest,
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
): Promise<void> {
  const collections: Record<string, Collection | undefined> = req.payload.collections
  const { config } = collections[String(req.routeParams?.collection)] ?? {}
  const take = config?.custom?.takeFile as TakeFile | undefined
  if (!config || !take || !req.file) return
  const { access, slug } = config
  const { data } = req
  if (method === 'post' && path === '/') await executeAccess({ data, req }, access.create)
  else if (method === 'patch' && path === '/:id') {
    const id = String(req.routeParams?.id)
    const seen = await executeAccess({ id, data, req }, access.update)
    const where = combineQueries({ id: { equals: id } }, seen)
    const found = await req.payload.db.findOne({ collection: slug, where, req })
    if (!found) throw seen === true ? new NotFound(req.t) : new Forbidden(req.t)
  } else return
  await take(req)
}
