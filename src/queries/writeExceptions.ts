import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import type { Activity, OccurrenceException } from '@/payload-types'
import { slugs } from '@/slugs'

type Writing = {
  activity: Pick<Activity, 'id' | 'agency' | 'demo'>
  before: readonly OccurrenceException[]
  after: readonly OccurrenceChange[]
  /** Who decided; exceptions that stay as they were keep their own. */
  by?: string
}

/** Makes the exceptions of an activity those of `after`, touching only the ones that differ. */
export async function writeExceptions(
  system: PayloadRequest,
  { activity, before, after, by }: Writing,
): Promise<void> {
  const wanted = new Map(after.map((change) => [change.originalStart, change]))
  const same = new Set<string>()
  for (const exception of before) {
    const change = wanted.get(exception.originalStart)
    if (change && textOf(change) === textOf(exception)) same.add(exception.originalStart)
    else {
      await system.payload.delete({
        collection: slugs.occurrenceExceptions,
        id: exception.id,
        depth: 0,
        overrideLock: false,
        req: system,
      })
    }
  }
  for (const change of after) {
    if (same.has(change.originalStart)) continue
    const { originalStart } = change
    const author = 'by' in change ? idOf(change.by as string | { id: string } | null) : null
    await system.payload.create({
      collection: slugs.occurrenceExceptions,
      data: {
        activity: activity.id,
        agency: idOf(activity.agency) ?? '',
        originalStart,
        kind: change.kind,
        newStart: change.newStart || null,
        newDurationMinutes: change.newDurationMinutes ?? null,
        newTitle: change.newTitle || null,
        reason: change.reason ?? '',
        by: author ?? by,
        key: `${activity.id}|${originalStart}`,
        demo: activity.demo,
      },
      depth: 0,
      req: system,
    })
  }
}

function textOf(change: OccurrenceChange): string {
  const { originalStart, kind, newStart, newDurationMinutes, newTitle, reason } = change
  return JSON.stringify([
    originalStart,
    kind,
    newStart || null,
    newDurationMinutes ?? null,
    newTitle || null,
    reason || null,
  ])
}
