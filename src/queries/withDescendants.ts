import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

/** Agencies, by id, with everything below them. The tree is public catalogue data: no access to ask. */
export async function withDescendants(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { ancestors: { in: [...ids] } },
    select: { code: true },
    depth: 0,
    pagination: false,
    req,
  })
  return [...new Set([...ids, ...docs.map(({ id }) => id)])]
}
