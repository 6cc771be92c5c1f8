import type { PayloadRequest, Where } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { MOST_DAYS_CARRIED } from '@/domain/recurrence/dayOffPolicy'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { ActivityState } from '@/domain/workflow/activityStates'
import type { Activity } from '@/payload-types'
import { slugs } from '@/slugs'
import { lastChange, type Mark } from './lastChange'

/** How long subscribers see that something was cancelled, before it goes. */
const CANCELLED_DAYS = 30

export type FeedScope = {
  where: readonly Where[]
  states: readonly ActivityState[]
  today: string
  window: DateRange
}

const FIELDS = [
  'title',
  'summary',
  'schedule',
  'state',
  'channel',
  'agency',
  'demo',
  'continues',
  'createdAt',
  'updatedAt',
] as const

export type FeedActivity = Pick<Activity, 'id' | (typeof FIELDS)[number]>

const SELECT = Object.fromEntries(FIELDS.map((field) => [field, true])) as Record<
  (typeof FIELDS)[number],
  true
>

/** Its words may have been changed since, for inside: nothing of them is told but the title. */
const { summary: _, ...TOLD } = SELECT
const TOLD_OF_CANCELLED = { ...TOLD, trail: true } as const

/** Activities of a feed that the person of `req`, or the public, may see; series with no end too. */
export async function feedActivities(
  req: PayloadRequest,
  scope: FeedScope,
): Promise<FeedActivity[]> {
  const asked = { collection: slugs.activities, depth: 0, pagination: false, req } as const
  const { docs } = await req.payload.find({
    ...asked,
    where: seenNow(scope),
    select: SELECT,
    overrideAccess: false,
    user: req.user,
  })
  const gone = await req.payload.find({
    ...asked,
    ...askCancelled(req, scope),
    select: TOLD_OF_CANCELLED,
  })
  const since = sinceOf(scope)
  const cancelled = gone.docs.filter((each) => wasApprovedUntil(each, since))
  return [...docs, ...cancelled].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether those are the same activities as before, see `lastChange`. */
export async function feedActivitiesMarks(req: PayloadRequest, scope: FeedScope): Promise<Mark[]> {
  const collection = slugs.activities
  const { where, overrideAccess } = askCancelled(req, scope)
  return [
    await lastChange(req, { collection, where: seenNow(scope), overrideAccess: false }),
    await lastChange(req, { collection, where, overrideAccess }),
  ]
}

function seenNow({ states, where, window }: FeedScope): Where {
  return { and: [{ state: { in: [...states] } }, stillOn(window), ...where] }
}

/**
 * The public may not read what is no longer approved, so this is asked as the system: it was public,
 * its last state before was "approved" (`wasApprovedUntil`), and only what was public of it is told.
 */
function askCancelled(req: PayloadRequest, scope: FeedScope) {
  const { where, window } = scope
  const conditions: Where[] = [
    { state: { equals: 'cancelled' } },
    { updatedAt: { greater_than_equal: sinceOf(scope) } },
    stillOn(window),
    ...where,
  ]
  if (!req.user) conditions.push({ isPublic: { equals: true } })
  return { where: { and: conditions }, overrideAccess: !req.user, user: req.user }
}

const sinceOf = ({ today }: FeedScope) => `${addDays(today, -CANCELLED_DAYS)}T00:00:00.000Z`

/**
 * Cancelled out of "approved", at `since` or later: what went back to its author first was changed
 * since, and what is edited afterwards is not cancelled anew.
 */
function wasApprovedUntil({ trail }: Pick<Activity, 'trail'>, since: string): boolean {
  const last = trail?.at(-1)
  return last?.from === 'approved' && last.to === 'cancelled' && last.at >= since
}

function stillOn({ from }: DateRange): Where {
  return {
    or: [
      { 'schedule.lastDate': { greater_than_equal: addDays(from, -MOST_DAYS_CARRIED) } },
      { 'schedule.lastDate': { exists: false } },
    ],
  }
}
