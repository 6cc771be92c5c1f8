import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { addDays } from '@/domain/calendar/civilDate'
import { deadlineState, type DeadlineState } from '@/domain/deadlines/deadlineState'
import type { DeadlineKind } from '@/domain/deadlines/deadline'
import { globals, slugs } from '@/slugs'

export type DeskTask = {
  id: string
  text: string
  planNumber: string
  due: string
  state: DeadlineState
}

/** Older than this is history, not today's work: tasks carry no mark of completion. */
const DAYS_BACK = 60
const DAYS_AHEAD = 14

/**
 * Tasks that the person's agency leads, itself or in a group, due in the last two months or the next
 * two weeks; the earliest first. `today` is the city's civil date.
 */
export async function tasksToDo(
  req: PayloadRequest,
  today: string,
  limit = 6,
): Promise<{ total: number; items: DeskTask[] }> {
  const agency = idOf(req.user?.agency)
  if (!agency) return { total: 0, items: [] }
  const leads = [agency, ...(await groupsOf(req, agency))]
  const where: Where = {
    and: [
      { 'lead.value': { in: leads } },
      { 'deadline.due': { greater_than_equal: addDays(today, -DAYS_BACK) } },
      { 'deadline.due': { less_than_equal: addDays(today, DAYS_AHEAD) } },
    ],
  }
  const [{ beforeIsInclusive }, found] = await Promise.all([
    req.payload.findGlobal({ slug: globals.settings, depth: 0, overrideAccess: false, req }),
    req.payload.find({
      collection: slugs.tasks,
      where,
      sort: 'deadline.due',
      limit,
      depth: 1,
      select: { text: true, plan: true, deadline: true },
      overrideAccess: false,
      req,
    }),
  ])
  return {
    total: found.totalDocs,
    items: found.docs.map(({ id, text, plan, deadline }) => {
      const due = deadline?.due ?? ''
      const kind = (deadline?.kind ?? 'none') as DeadlineKind
      return {
        id,
        text,
        planNumber: typeof plan === 'object' ? (plan.number ?? plan.title) : '',
        due,
        state: deadlineState({ kind, due }, today, {
          beforeIsInclusive: beforeIsInclusive ?? true,
          dueSoonDays: 7,
        }),
      }
    }),
  }
}

/** Groups (e.g. "các quận, huyện, thị xã") that name the agency's kind, or the agency itself. */
async function groupsOf(req: PayloadRequest, agencyId: string): Promise<string[]> {
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id: agencyId,
    depth: 0,
    select: { kind: true },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!agency) return []
  const groups = await req.payload.find({
    collection: slugs.agencyGroups,
    where: { or: [{ kinds: { in: [agency.kind] } }, { includes: { in: [agencyId] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return groups.docs
    .filter((group) => !group.excludes?.some((excluded) => idOf(excluded) === agencyId))
    .map((group) => group.id)
}
