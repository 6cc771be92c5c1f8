import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { SeriesSnapshot } from '@/domain/series/seriesSnapshot'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { series } from '@/i18n/vi/series'
import type { SeriesChange } from '@/payload-types'
import { asSystem } from '@/queries/asSystem'
import { exceptionsOf, storedSchedule } from '@/queries/seriesState'
import { writeExceptions } from '@/queries/writeExceptions'
import { slugs } from '@/slugs'

/** Sets a series back to how it stood before a change, and notes who did so. As the system. */
export async function restoreSeries(
  req: PayloadRequest,
  change: SeriesChange,
  now: string,
): Promise<void> {
  const system = asSystem(req)
  const by = req.user?.id
  const id = idOf(change.activity) ?? ''
  const half = idOf(change.following)
  await system.payload.update({
    collection: slugs.seriesChanges,
    id: change.id,
    data: { undoneAt: now, undoneBy: by, following: null },
    depth: 0,
    overrideLock: false,
    req: system,
  })
  if (half) {
    const shared = { depth: 0, overrideLock: false, req: system } as const
    await system.payload.delete({ ...shared, collection: slugs.activities, id: half })
  }
  const { changes, state, ...before } = change.before as unknown as SeriesSnapshot
  const activity = await system.payload.findByID({
    collection: slugs.activities,
    id,
    depth: 0,
    req: system,
  })
  const back = { at: now, by, from: activity.state, to: state as ActivityState }
  await system.payload.update({
    collection: slugs.activities,
    id,
    data: {
      ...before,
      schedule: storedSchedule(before.schedule),
      ...(activity.state === state
        ? {}
        : {
            state: back.to,
            trail: [...(activity.trail ?? []), { ...back, remark: series.undoRemark }],
          }),
    },
    depth: 0,
    overrideLock: false,
    req: system,
  })
  const exceptions = await exceptionsOf(system, id)
  await writeExceptions(system, { activity, before: exceptions, after: changes, by })
}
