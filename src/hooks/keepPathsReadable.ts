import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isReadablePath, isShownPath } from '@/access/readablePaths'
import { refuse } from '@/hooks/refusal'

/** How far relations are followed for people who are not signed in. */
const PUBLIC_DEPTH = 1

type Asked = {
  where?: unknown
  sort?: string | string[]
  /** Of `distinct`. */
  field?: string
  select?: unknown
  populate?: unknown
  joins?: unknown
  depth?: number
}

/**
 * Nobody learns from an order, a filter or a group what may not be read: see `isReadablePath`. A path
 * that is unknown and one that is not for this person are refused with the same words.
 */
export const keepPathsReadable: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { where, sort, field, select, populate, joins, depth } = args as Asked
  const sorted = (typeof sort === 'string' ? sort.split(',') : (sort ?? []))
    .map((path) => path.trim().replace(/^-/, ''))
    .filter(Boolean)
  for (const path of sorted) {
    if (!(await isReadablePath(req, slug, path, { ordered: true }))) refusePath(req, path)
  }
  const grouped = field === undefined ? [] : [field]
  for (const path of new Set([...grouped, ...filtered(where), ...keysOf(joins)])) {
    if (!(await isReadablePath(req, slug, path))) refusePath(req, path)
  }
  const shown = keysOf(populate).map((other) => [other, valueOf(populate, other)] as const)
  for (const [of, chosen] of [[slug, select] as const, ...shown]) {
    const path = leaves(chosen).find((each) => !isShownPath(req, of, each))
    if (path) refusePath(req, path)
  }
  if (!req.user && operation === 'read') {
    return { ...args, depth: Math.min(depth ?? PUBLIC_DEPTH, PUBLIC_DEPTH) }
  }
  return args
}

function refusePath(req: PayloadRequest, path: string): never {
  refuse(req, 'pathUnreadable', { path: path.slice(0, 100) })
}

/** The paths of a filter, in whatever `and` and `or`; a filter within a condition continues its path. */
function filtered(where: unknown, prefix = ''): string[] {
  return keysOf(where).flatMap((name) => {
    const condition = valueOf(where, name)
    if (/^(?:and|or)$/i.test(name)) {
      return keysOf(condition).flatMap((index) => filtered(valueOf(condition, index), prefix))
    }
    const path = `${prefix}${name}`
    const within = keysOf(condition).map((operator) => valueOf(condition, operator))
    return [path, ...within.filter(isPlain).flatMap((each) => filtered(each, `${path}.`))]
  })
}

function leaves(select: unknown, prefix = ''): string[] {
  return keysOf(select).flatMap((name) => {
    const path = `${prefix}${name}`
    const within = valueOf(select, name)
    return isPlain(within) ? leaves(within, `${path}.`) : [path]
  })
}

const isPlain = (value: unknown): value is object =>
  !!value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)

const keysOf = (value: unknown): string[] =>
  value && typeof value === 'object' ? Object.keys(value) : []

const valueOf = (value: unknown, key: string): unknown => (value as Record<string, unknown>)[key]
