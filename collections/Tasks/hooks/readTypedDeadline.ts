import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { typedDeadline } from '@/domain/deadlines/typedDeadline'
import type { Task } from '@/payload-types'
import { slugs } from '@/slugs'

/** What somebody typed as a deadline is due, done and overdue like one that was imported. */
export const readTypedDeadline: CollectionBeforeChangeHook<Task> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.deadline) return data
  const plan = await req.payload.findByID({
    collection: slugs.plans,
    id: idOf(data.plan ?? originalDoc?.plan) ?? '',
    select: { signedOn: true, periodFrom: true, periodTo: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  // The day of signing tells no year: plans for a year are signed before it.
  const years = new Set([plan?.periodFrom?.slice(0, 4), plan?.periodTo?.slice(0, 4)])
  const [year] = years.size === 1 ? years : []
  const context = {
    planDate: plan?.signedOn ?? undefined,
    planYear: year ? Number(year) : undefined,
  }
  const deadline = typedDeadline(data.deadline, originalDoc?.deadline ?? null, context)
  return { ...data, deadline }
}
