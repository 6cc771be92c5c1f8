import type { PayloadRequest, Where } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { slugs } from '@/slugs'

const ABOVE_COMMUNES = ['quan', 'huyen', 'thi_xa', 'so', 'ban', 'nganh'] as const

/**
 * The agencies a person may choose to report on, existing on some day of a period: every department
 * and district for those who see the city, else the own subtree.
 */
export async function reportableAgencies(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<{ code: string; name: string }[]> {
  const mine: Where = may(req.user?.role, 'seeTheWholeCity')
    ? { kind: { in: [...ABOVE_COMMUNES] } }
    : { id: { in: await ownSubtree(req) } }
  const found = await req.payload.find({
    collection: slugs.agencies,
    where: {
      and: [
        mine,
        { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: to } }] },
        { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: from } }] },
      ],
    },
    sort: 'order',
    depth: 0,
    pagination: false,
    select: { code: true, name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found.docs.map(({ code, name }) => ({ code, name }))
}
