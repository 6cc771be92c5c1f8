import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { refuse } from '@/hooks/refusal'
import { slugs } from '@/slugs'

/** One asks only agencies below one's own to carry something out; the Department may ask any. */
export const keepExecutorsInReach: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || !data.executors?.length || may(req.user.role, 'assignAnyAgency')) return data
  // A copy arrives with its source as the original, whose executors somebody else may have chosen.
  const before = new Set(operation === 'update' ? (originalDoc?.executors ?? []).map(idOf) : [])
  const reach = new Set(await ownSubtree(req))
  const outside = (data.executors as (string | { id: string })[])
    .map(idOf)
    .filter((id): id is string => !!id && !reach.has(id) && !before.has(id))
  if (outside.length === 0) return data
  const named = await req.payload.find({
    collection: slugs.agencies,
    where: { id: { in: outside } },
    depth: 0,
    limit: 3,
    req,
  })
  const names = named.docs.map((agency) => agency.name).join('; ')
  return refuse(req, 'executorOutside', { names })
}
