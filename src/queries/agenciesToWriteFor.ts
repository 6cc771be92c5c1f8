import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { compareVietnamese } from '@/domain/text/compareVietnamese'
import { slugs } from '@/slugs'

export type AgencyChoice = { value: string; label: string }

/** Agencies this person may make documents for, the own one first; administrators for every one. */
export async function agenciesToWriteFor(req: PayloadRequest): Promise<AgencyChoice[]> {
  const everywhere = may(req.user?.role, 'administer')
  const own = idOf(req.user?.agency)
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: everywhere ? {} : { id: { in: await ownSubtree(req) } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort(
      (a, b) =>
        Number(b.value === own) - Number(a.value === own) || compareVietnamese(a.label, b.label),
    )
}
