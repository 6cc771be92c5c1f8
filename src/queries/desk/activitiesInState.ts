import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { slugs } from '@/slugs'

export type DeskActivity = {
  id: string
  title: string
  channel: { code: string; icon: string; nameVi: string; nameEn: string } | null
  agencyName: string
  /** Local start of the first occurrence. */
  start: string
  /** The last remark of its trail: why it came back. */
  remark: string | null
  demo: boolean
}

type Request = {
  state: ActivityState
  /** Agencies responsible for it; `all` for those who look after the whole city. */
  agencies: readonly string[] | 'all'
  limit?: number
}

/** Activities in one state, the longest untouched first, as this person may read them. */
export async function activitiesInState(
  req: PayloadRequest,
  { state, agencies, limit = 5 }: Request,
): Promise<{ total: number; items: DeskActivity[] }> {
  if (agencies !== 'all' && agencies.length === 0) return { total: 0, items: [] }
  const found = await req.payload.find({
    collection: slugs.activities,
    where: {
      and: [
        { state: { equals: state } },
        ...(agencies === 'all' ? [] : [{ agency: { in: [...agencies] } }]),
      ],
    },
    sort: 'updatedAt',
    limit,
    depth: 1,
    select: { title: true, channel: true, agency: true, schedule: true, trail: true, demo: true },
    populate: { agencies: { name: true } },
    overrideAccess: false,
    req,
  })
  return {
    total: found.totalDocs,
    items: found.docs.map((doc) => ({
      id: doc.id,
      title: doc.title,
      channel: typeof doc.channel === 'object' ? doc.channel : null,
      agencyName: typeof doc.agency === 'object' ? doc.agency.name : (idOf(doc.agency) ?? ''),
      start: doc.schedule.start,
      remark: doc.trail?.findLast((step) => step.remark)?.remark ?? null,
      demo: !!doc.demo,
    })),
  }
}
