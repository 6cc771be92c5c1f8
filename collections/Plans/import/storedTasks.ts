import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { TaskContent } from '@/importers/plans/diffTasks'
import { taskKey } from '@/importers/plans/taskKey'
import type { Task } from '@/payload-types'
import { slugs } from '@/slugs'

export type StoredTask = TaskContent & Task & { plan: string }

/** Keys of tasks as they come: plan, section, text, and which of equal ones. Same order, same keys. */
export function taskKeys(): (task: { plan: string; section: string; text: string }) => string {
  const seen = new Map<string, number>()
  return ({ plan, section, text }) => {
    const base = { planKey: plan, section, text }
    const first = taskKey({ ...base, occurrence: 1 })
    const occurrence = (seen.get(first) ?? 0) + 1
    seen.set(first, occurrence)
    return taskKey({ ...base, occurrence })
  }
}

/**
 * The tasks of these plans, in their order. One whose key is not `wanted` by the file (typed in, of
 * the demonstration, or its plan was entered anew) gets the key an import would give it, so that the
 * file finds it by its words.
 */
export async function storedTasks(
  req: PayloadRequest,
  plans: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<StoredTask[]> {
  if (plans.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.tasks,
    where: { plan: { in: plans } },
    sort: 'order',
    depth: 0,
    pagination: false,
    req,
  })
  const found = new Set(docs.map((task) => task.taskKey).filter((key) => key && wanted.has(key)))
  const keyOf = taskKeys()
  return docs.map((task) => {
    const plan = idOf(task.plan) ?? ''
    const made = keyOf({ plan, section: task.section ?? '', text: task.text })
    // What no file says does not tell two deadlines apart.
    const { note: _note, ...deadline } = task.deadline ?? {}
    const known = { ...task, plan, deadline: { ...deadline, kind: deadline.kind ?? 'none' } }
    if (task.taskKey && found.has(task.taskKey)) return { ...known, taskKey: task.taskKey }
    return { ...known, taskKey: found.has(made) ? task.id : made }
  })
}
