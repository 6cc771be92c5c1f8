import type { PayloadRequest } from 'payload'
import type { ServedTask } from '@/domain/conflicts/planConflicts'
import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { slugs } from '@/slugs'

const LONGEST_NAME = 80

/**
 * The tasks of an activity that the person may read, with the periods of their plans, and the names of
 * tasks and plans by id, cut short.
 */
export async function servedTasks(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ served: ServedTask[]; names: Map<string, string> }> {
  const names = new Map<string, string>()
  if (ids.length === 0) return { served: [], names }
  const { docs } = await req.payload.find({
    collection: slugs.tasks,
    where: { id: { in: [...ids] } },
    select: { text: true, plan: true, deadline: true },
    populate: { plans: { number: true, title: true, periodFrom: true, periodTo: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const served = docs.flatMap(({ id, text, plan, deadline }): ServedTask[] => {
    if (typeof plan === 'string') return []
    names.set(id, short(text))
    names.set(plan.id, plan.number || short(plan.title))
    return [
      {
        id,
        plan: { id: plan.id, from: plan.periodFrom, to: plan.periodTo },
        deadline: readStoredDeadline(deadline),
      },
    ]
  })
  return { served, names }
}

function short(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text
}
