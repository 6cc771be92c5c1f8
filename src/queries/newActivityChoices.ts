import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { compareVietnamese } from '@/domain/text/compareVietnamese'
import { slugs } from '@/slugs'

export type NewActivityChoices = {
  /** Agencies the person may plan for, the own one named by `own`. */
  agencies: { id: string; name: string }[]
  own: string | null
  channels: { id: string; nameVi: string; nameEn: string }[]
}

/** What a new activity may be given from the calendar; null for those who may not make any. */
export async function newActivityChoices(req: PayloadRequest): Promise<NewActivityChoices | null> {
  const role = req.user?.role
  if (!may(role, 'prepareActivities')) return null
  const shared = { depth: 0, pagination: false, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    collection: slugs.agencies,
    where: may(role, 'administer')
      ? { kind: { not_in: [...COMMUNE_KINDS, 'dang', 'mttq'] } }
      : { id: { in: await ownSubtree(req) } },
    select: { name: true, shortName: true },
  })
  const channels = await req.payload.find({
    ...shared,
    collection: slugs.channels,
    sort: 'order',
    select: { nameVi: true, nameEn: true },
  })
  return {
    agencies: docs
      .map(({ id, name, shortName }) => ({ id, name: shortName || name }))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    own: idOf(req.user?.agency),
    channels: channels.docs.map(({ id, nameVi, nameEn }) => ({ id, nameVi, nameEn })),
  }
}
