import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { checkWhere } from '@/hooks/checkWhere'

/** The most documents one request of the REST API gets. */
const PAGE_LIMITS = { anonymous: 200, signedIn: 1_000 } as const

/** How far a list follows relations: at two a thousand logs are 76 MB, at one 7. */
const DEEPEST_LIST = 1

/**
 * Ids are ours to give, nobody takes a whole table at once, and a filter is made of fields and words:
 * in lists of the admin as through the API, where `guardEndpoints` has looked before.
 */
export const checkRequestShape: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { where } = args as { where?: unknown }
  if (where && !isEmpty(where)) checkWhere(req, collection.flattenedFields, where)
  if (operation === 'create' && args.data) delete (args.data as { id?: unknown }).id
  if (operation === 'read' && 'limit' in args && asksForList(req, collection.slug)) {
    const most = req.user ? PAGE_LIMITS.signedIn : PAGE_LIMITS.anonymous
    const page = Number(args.page ?? 1)
    return {
      ...args,
      limit: pageSize(args.limit, most),
      page: Number.isSafeInteger(page) && page > 0 ? page : 1,
      depth: Math.min(args.depth ?? DEEPEST_LIST, DEEPEST_LIST),
    }
  }
  return args
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && Object.keys(value ?? {}).length === 0

/** Whether the request itself is the collection's list; our own queries within one read what they need. */
function asksForList(req: PayloadRequest, slug: string): boolean {
  if (req.payloadAPI !== 'REST' || req.method !== 'GET' || !req.url) return false
  const { pathname } = new URL(req.url, 'http://localhost')
  return pathname.replace(/\/$/, '') === `${req.payload.config.routes.api}/${slug}`
}

/** No number, zero and less ask for everything: they get the most there is. */
function pageSize(limit: unknown, most: number): number {
  if (limit === undefined) return 10
  const number = Number(limit)
  return Number.isInteger(number) && number > 0 && number < most ? number : most
}
