import type { PayloadRequest } from 'payload'
import { withDescendants } from '@/queries/withDescendants'
import { slugs } from '@/slugs'

const CONTEXT_KEY = 'ownSubtree'

/** The id behind a relation, whether it came populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (!relation) return null
  return typeof relation === 'string' ? relation : relation.id
}

/**
 * Ids of the signed-in person's agency and everything below it, read once per request. Empty when
 * nobody is signed in or the person has no agency.
 */
export async function ownSubtree(req: PayloadRequest): Promise<string[]> {
  const own = idOf(req.user?.agency)
  if (!own) return []
  const cached = req.context[CONTEXT_KEY] as { own: string; ids: string[] } | undefined
  if (cached?.own === own) return cached.ids
  const ids = await withDescendants(req, [own])
  req.context[CONTEXT_KEY] = { own, ids }
  return ids
}

/** Ids of the agencies above the signed-in person's own, whose issued plans bind it. */
export async function ownSuperiors(req: PayloadRequest): Promise<string[]> {
  const own = idOf(req.user?.agency)
  if (!own) return []
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id: own,
    depth: 0,
    select: { ancestors: true },
    disableErrors: true,
    req,
  })
  return (agency?.ancestors ?? [])
    .map((a) => idOf(a))
    .filter((id): id is string => !!id && id !== own)
}
