import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { SeriesPlan, SeriesRequest, SeriesState } from '@/domain/series/seriesChange'
import { seriesSnapshot } from '@/domain/series/seriesSnapshot'
import type { Activity, OccurrenceException } from '@/payload-types'
import { asSystem } from '@/queries/asSystem'
import { storedSchedule } from '@/queries/seriesState'
import { writeExceptions } from '@/queries/writeExceptions'
import { slugs } from '@/slugs'
import { moveActivity } from './moveActivity'

type Writing = {
  activity: Activity
  state: SeriesState & { exceptions: OccurrenceException[] }
  plan: SeriesPlan
  request: SeriesRequest
  at: string
}

/**
 * Writes a plan of a series and the record of it. As the system, once the verb has checked everything:
 * the later half may name executors or tasks that whoever splits the series could not have chosen.
 */
export async function writeSeriesPlan(
  req: PayloadRequest,
  { activity, state, plan, request, at }: Writing,
): Promise<{ change: string; following: string | null }> {
  const system = asSystem(req)
  const { id } = activity
  const { changes, ...own } = plan.own
  const schedule = storedSchedule(own.schedule)
  const by = req.user?.id
  let { state: stateNow } = activity
  if (plan.cancelsActivity) {
    const cancelled = await moveActivity(req, 'cancel', { id, remark: request.reason })
    stateNow = cancelled.state
  } else {
    await req.payload.update({
      collection: slugs.activities,
      id,
      data: { ...own, schedule },
      depth: 0,
      overrideLock: false,
      req: system,
    })
    await writeExceptions(system, { activity, before: state.exceptions, after: changes, by })
  }
  const following = plan.following && (await createHalf(system, activity, plan.following, by))
  const { title, summary } = activity
  const change = await req.payload.create({
    collection: slugs.seriesChanges,
    data: {
      activity: id,
      following: following?.id ?? null,
      agency: idOf(activity.agency) ?? '',
      verb: request.change.kind,
      scope: plan.figures.scope,
      originalStart: request.originalStart,
      reason: request.reason.trim(),
      at,
      by,
      figures: { ...plan.figures },
      before: seriesSnapshot({ ...activity, schedule: state.schedule, changes: state.changes }),
      after: {
        own: seriesSnapshot({ title, summary, ...own, state: stateNow, changes }),
        following:
          following && seriesSnapshot({ ...following, changes: plan.following?.changes ?? [] }),
      },
      demo: activity.demo,
    },
    depth: 0,
    req: system,
  })
  return { change: change.id, following: following?.id ?? null }
}

/** The later half: the same activity in everything but its dates, and what it continues. */
async function createHalf(
  system: PayloadRequest,
  activity: Activity,
  { changes, ...half }: NonNullable<SeriesPlan['following']>,
  by: string | undefined,
): Promise<Activity> {
  const { id, createdAt: _, updatedAt: __, icalUid: ___, icalHash: ____, ...same } = activity
  // Rows have ids of their own: copied, they would be the other activity's rows.
  const trail = activity.trail?.map(({ id: _____, ...entry }) => entry)
  const created = await system.payload.create({
    collection: slugs.activities,
    data: { ...same, ...half, schedule: storedSchedule(half.schedule), trail, continues: id },
    depth: 0,
    req: system,
  })
  await writeExceptions(system, { activity: created, before: [], after: changes, by })
  return created
}
