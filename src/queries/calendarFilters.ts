import type { PayloadRequest, Where } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { compareVietnamese } from '@/domain/text/compareVietnamese'
import { slugs } from '@/slugs'

export type CalendarFilters = {
  agencies: { value: string; label: string }[]
  channels: { value: string; nameVi: string; nameEn: string }[]
  topics: { value: string; label: string }[]
  /** Tasks some activity serves, by plan. */
  tasks: { value: string; label: string; plan: string }[]
}

/**
 * What a calendar can be filtered by: agencies above commune level, or the own subtree; channels;
 * topics; the tasks that activities serve.
 */
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
  const topics = await req.payload.find({
    ...shared,
    collection: slugs.topics,
    sort: 'order',
    select: { code: true, name: true },
    overrideAccess: false,
  })
  return {
    agencies: agencies.docs
      .map((agency) => ({ value: agency.id, label: agency.shortName || agency.name }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
    topics: topics.docs.map(({ code, name }) => ({ value: code, label: name })),
    tasks: await tasksServed(req),
    channels: channels.docs.map(({ code, nameVi, nameEn }) => ({ value: code, nameVi, nameEn })),
  }
}

/** Among the tasks and activities the person may see; a plan has hundreds, few are on the calendar. */
async function tasksServed(req: PayloadRequest): Promise<CalendarFilters['tasks']> {
  const seen = { pagination: false, overrideAccess: false, user: req.user, req } as const
  const activities = await req.payload.find({
    ...seen,
    collection: slugs.activities,
    where: { tasks: { exists: true } },
    select: { tasks: true },
    depth: 0,
  })
  const ids = activities.docs.flatMap(({ tasks }) => (tasks ?? []).map(idOf))
  const served = [...new Set(ids)].filter((id) => id !== null)
  if (served.length === 0) return []
  const tasks = await req.payload.find({
    ...seen,
    collection: slugs.tasks,
    where: { id: { in: served } },
    select: { section: true, text: true, plan: true },
    populate: { plans: { number: true, title: true } },
    depth: 1,
    sort: ['plan', 'section'],
  })
  return tasks.docs.map(({ id, section, text, plan }) => ({
    value: id,
    label: [section, text].filter(Boolean).join(' – '),
    plan: typeof plan === 'object' ? plan.number || plan.title : '',
  }))
}
