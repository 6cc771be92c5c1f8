import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

/** The last day on which anything public takes place, for a visitor who finds nothing coming. */
export async function lastPublicDay(req: PayloadRequest): Promise<string | null> {
  const found = await req.payload.find({
    collection: slugs.activities,
    where: { 'schedule.lastDate': { exists: true } },
    sort: '-schedule.lastDate',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { schedule: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found.docs[0]?.schedule.lastDate ?? null
}
