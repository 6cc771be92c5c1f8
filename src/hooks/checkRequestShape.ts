import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '@/hooks/refusal'

/** The most documents one request of the REST API gets, and how many without saying. */
export const PAGE_LIMITS = { anonymous: 200, signedIn: 1_000 } as const

const TEXTS = ['contains', 'like', 'not_like']

/** Longer than anything people search for, shorter than what a database takes for a pattern. */
const LONGEST_TEXT = 5_000

/** Operators of fields that nothing here has. */
const PLACES = ['near', 'within', 'intersects']

/**
 * Says no to what is no request, before anything trips over it: a body that is no object, a filter
 * by place or by a structure. Ids are ours to give, and nobody takes a whole table at once.
 */
export const checkRequestShape: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  if (operation === 'create' || operation === 'update') checkData(args.data, req)
  if (operation === 'create' && args.data) delete (args.data as { id?: unknown }).id
  if ('where' in args && args.where) checkWhere(args.where, req)
  if (operation === 'read' && 'limit' in args && asksForList(req, collection.slug)) {
    const most = req.user ? PAGE_LIMITS.signedIn : PAGE_LIMITS.anonymous
    const page = Number(args.page ?? 1)
    return {
      ...args,
      limit: pageSize(args.limit, most),
      page: Number.isInteger(page) && page > 0 ? page : 1,
    }
  }
  return args
}

/** Whether the request itself is the collection's list; our own queries within one read what they need. */
function asksForList(req: PayloadRequest, slug: string): boolean {
  if (req.payloadAPI !== 'REST' || !req.url) return false
  const { pathname } = new URL(req.url, 'http://localhost')
  return pathname.replace(/\/$/, '') === `${req.payload.config.routes.api}/${slug}`
}

function checkData(data: unknown, req: PayloadRequest) {
  if (!data || typeof data !== 'object' || Array.isArray(data)) {
    refuse(req, 'badRequest', { what: 'JSON { … }' })
  }
}

/** No number, zero and less ask for everything: they get the most there is. */
function pageSize(limit: unknown, most: number): number {
  if (limit === undefined) return 10
  const number = Number(limit)
  return Number.isInteger(number) && number > 0 && number < most ? number : most
}

function checkWhere(where: object, req: PayloadRequest) {
  for (const [name, condition] of Object.entries(where) as [string, unknown][]) {
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(condition) ? condition : Object.values(condition ?? {})
      for (const part of parts) if (part && typeof part === 'object') checkWhere(part, req)
      continue
    }
    for (const [operator, value] of Object.entries(condition ?? {}) as [string, unknown][]) {
      const values: unknown[] = Array.isArray(value) ? value : [value]
      const structured = values.some((each) => each instanceof Object && !(each instanceof Date))
      const endless =
        TEXTS.includes(operator) && values.some((each) => String(each).length > LONGEST_TEXT)
      if (PLACES.includes(operator) || structured || endless) {
        refuse(req, 'badRequest', { what: `where[${name}][${operator}]` })
      }
    }
  }
}
