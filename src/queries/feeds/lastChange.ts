import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** How many documents there are and when the last of them changed (ISO instant, '' for none). */
export type Mark = { count: number; at: string }

type Asked = { collection: CollectionSlug; where?: Where; overrideAccess: boolean }

/**
 * A mark by which to tell, without reading them, whether documents are the same as before: whatever
 * is added or changed has the latest time, and what leaves lowers the number.
 */
export async function lastChange(req: PayloadRequest, asked: Asked): Promise<Mark> {
  const { docs, totalDocs } = await req.payload.find({
    ...asked,
    user: req.user,
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: { updatedAt: true } as never,
    req,
  })
  const [latest] = docs as { updatedAt?: string }[]
  return { count: totalDocs, at: latest?.updatedAt ?? '' }
}
