import type { PayloadRequest, Where } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { compareVietnamese } from '@/domain/text/compareVietnamese'
import { slugs } from '@/slugs'

export type CalendarFilters = {
  agencies: { value: string; label: string }[]
  channels: { value: string; nameVi: string; nameEn: string }[]
}

/** What a calendar can be filtered by: agencies above commune level, or the own subtree; channels. */
export async function calendarFilters(req: PayloadRequest): Promise<CalendarFilters> {
  const wholeCity = !req.user || may(req.user.role, 'seeTheWholeCity')
  const where: Where = wholeCity
    ? { kind: { not_in: [...COMMUNE_KINDS, 'dang', 'mttq'] } }
    : { id: { in: await ownSubtree(req) } }
  const shared = { depth: 0, pagination: false, req } as const
  const agencies = await req.payload.find({
    ...shared,
    collection: slugs.agencies,
    where,
    select: { name: true, shortName: true },
  })
  const channels = await req.payload.find({
    ...shared,
    collection: slugs.channels,
    sort: 'order',
    select: { code: true, nameVi: true, nameEn: true },
  })
  return {
    agencies: agencies.docs
      .map((agency) => ({ value: agency.id, label: agency.shortName || agency.name }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
    channels: channels.docs.map(({ code, nameVi, nameEn }) => ({ value: code, nameVi, nameEn })),
  }
}
