import type { Access, Where } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { inOwnSubtree, writeInOwnSubtree } from '@/access/rules'
import { OPEN_STATES } from '@/domain/workflow/activityStates'
import { slugs } from '@/slugs'

const OF_PUBLIC_ACTIVITIES: Where = {
  and: [{ 'activity.state': { equals: 'approved' } }, { 'activity.isPublic': { equals: true } }],
}

/** Whoever reads an activity reads what differs from its schedule: the public, and its executors. */
export const readExceptions: Access = async (args) => {
  const { req } = args
  if (!req.user) return OF_PUBLIC_ACTIVITIES
  const own = await inOwnSubtree('agency')(args)
  if (typeof own === 'boolean') return own
  const carriedOut: Where = {
    and: [
      { 'activity.state': { equals: 'approved' } },
      { 'activity.executors': { in: await ownSubtree(req) } },
    ],
  }
  return { or: [own, carriedOut, OF_PUBLIC_ACTIVITIES] }
}

/**
 * The agency of an exception is its activity's, whatever the request says; and what differs from an
 * approved activity reaches the public with it, so it is for those who approve.
 */
export const createExceptions: Access = async ({ req, data }) => {
  if (!may(req.user?.role, 'prepareActivities')) return false
  const id = idOf(data?.activity)
  if (!id) return !!req.user && data === undefined
  const activity = await req.payload.findByID({
    collection: slugs.activities,
    id,
    depth: 0,
    select: { agency: true, state: true },
    disableErrors: true,
    req,
  })
  if (may(req.user?.role, 'administer')) return true
  const open = OPEN_STATES.some((state) => state === activity?.state)
  if (!open && !may(req.user?.role, 'approveActivities')) return false
  const agency = idOf(activity?.agency)
  return !!agency && (await ownSubtree(req)).includes(agency)
}

export const updateExceptions: Access = (args) =>
  writeInOwnSubtree(
    'prepareActivities',
    'agency',
    may(args.req.user?.role, 'approveActivities')
      ? undefined
      : { 'activity.state': { in: [...OPEN_STATES] } },
  )(args)
