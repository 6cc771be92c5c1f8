import type { Where } from 'payload'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import type { ActivityState } from '@/domain/workflow/activityStates'

/** What narrows a set of activities: ids, but for states and text. */
export type ActivityFilter = {
  /** Agencies whose activities, or whose tasks as executors, are asked for. */
  agencies?: readonly string[]
  channels?: readonly string[]
  states?: readonly ActivityState[]
  topics?: readonly string[]
  /** Only for people signed in: plans and their tasks are not public. */
  tasks?: readonly string[]
  /** Words in the title or summary, with or without Vietnamese marks. */
  text?: string
}

/** A filter as conditions on activities; all of them must hold. */
export function activityConditions({
  agencies,
  channels,
  states,
  topics,
  tasks,
  text,
}: ActivityFilter): Where[] {
  const where: Where[] = []
  if (agencies) {
    const ids = [...agencies]
    where.push({ or: [{ agency: { in: ids } }, { executors: { in: ids } }] })
  }
  if (channels) where.push({ channel: { in: [...channels] } })
  if (topics) where.push({ topics: { in: [...topics] } })
  if (tasks) where.push({ tasks: { in: [...tasks] } })
  if (states) where.push({ state: { in: [...states] } })
  for (const word of foldVietnamese(text ?? '').split(/\s+/)) {
    if (word) where.push({ folded: { contains: word } })
  }
  return where
}
