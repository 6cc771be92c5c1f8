import {
  combineQueries,
  executeAccess,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

type Asked = {
  collection: CollectionSlug
  verb: 'update' | 'delete'
  where: Where
  data?: unknown
  /** As the system does it, for whom no rule of access holds. */
  overrideAccess?: boolean
  /** How many at most; all without it. */
  limit?: number
  sort?: string | string[]
}

/**
 * Those of the documents a filter means that whoever asks may change, with what each is called.
 * @throws Forbidden when he may change none of the collection
 */
export async function documentsToChange(
  req: PayloadRequest,
  { collection, verb, where, data, overrideAccess = false, limit = 0, sort }: Asked,
): Promise<{ id: string; name: string }[]> {
  const { access, admin } = req.payload.collections[collection].config
  const title = admin.useAsTitle ?? 'id'
  const find = { collection, depth: 0, pagination: false, req, select: { [title]: true } } as const
  const { docs } = await req.payload.find({ ...find, where, limit, sort, overrideAccess })
  const seen = docs.map((doc) => {
    const { [title]: name, id } = doc as unknown as Record<string, string | null>
    return { id: String(id), name: name ?? String(id) }
  })
  if (overrideAccess) return seen
  const allowed = await executeAccess({ data, req }, access[verb])
  if (allowed === true) return seen
  const ids = { id: { in: seen.map(({ id }) => id) } }
  const rule = { ...find, where: combineQueries(ids, allowed), overrideAccess: true }
  const own = new Set((await req.payload.find(rule)).docs.map(({ id }) => String(id)))
  return seen.filter(({ id }) => own.has(id))
}
