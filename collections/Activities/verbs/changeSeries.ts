import type { PayloadRequest } from 'payload'
import { moversFor } from '@/access/moversFor'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import type { Schedule } from '@/domain/recurrence/schedule'
import { planSeries } from '@/domain/series/planSeries'
import type { SeriesFigures, SeriesRequest } from '@/domain/series/seriesChange'
import { undoUntil } from '@/domain/series/seriesSnapshot'
import { mayChange } from '@/domain/workflow/mayChange'
import type { Activity } from '@/payload-types'
import { closeToLogs } from '@/queries/seriesGuards'
import { daysOffOf, nowIn, seriesStateAsSystem } from '@/queries/seriesState'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'
import { writeSeriesPlan } from './writeSeriesPlan'

export type SeriesVerbRequest = SeriesRequest & {
  id: string
  /** Only says what would be done. */
  dryRun?: boolean
}

/** Local time of the schedule's zone and the instant of it; the clock's, unless a test says otherwise. */
export type SeriesClock = { now?: string; at?: string }

export type SeriesAnswer = {
  figures: SeriesFigures
  /** Ids of the activities that hold the series now. */
  activities: string[]
  /** What to name to take it back, and until when (ISO 8601). */
  undo: { id: string; until: string } | null
  /** The schedule of what changes, as it becomes. */
  schedule: Schedule
}

/**
 * Changes one occurrence, it and those that follow, or all of a series: plans it, writes the plan and
 * a record of it, all or nothing.
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `verbNotPossible` and those of `planSeries`
 */
export function changeSeries(
  req: PayloadRequest,
  request: SeriesVerbRequest,
  clock: SeriesClock = {},
): Promise<SeriesAnswer> {
  if (!req.user) throw new DomainError('notSignedIn')
  return unitOfWork(req, async () => {
    const activity = await loadActivity(req, request.id)
    await checkRight(req, activity)
    if (!request.dryRun) await closeToLogs(req, activity)
    const state = await seriesStateAsSystem(req, activity)
    const now = clock.now ?? nowIn(state.schedule.timeZone)
    const plan = planSeries(state, request, { now, daysOff: await daysOffOf(req, state.schedule) })
    const { figures } = plan
    const { schedule } = plan.following ?? plan.own
    if (request.dryRun) return { figures, schedule, activities: [activity.id], undo: null }
    const at = clock.at ?? new Date().toISOString()
    const { change, following } = await writeSeriesPlan(req, { activity, state, plan, request, at })
    return {
      figures,
      schedule,
      activities: [activity.id, ...(following ? [following] : [])],
      undo: { id: change, until: undoUntil(at) },
    }
  })
}

/** What one may not see is not found. Read whole, as a later half is a copy of it. */
async function loadActivity(req: PayloadRequest, id: string): Promise<Activity> {
  const asked = { collection: slugs.activities, id, depth: 0, disableErrors: true, req } as const
  const seen = await req.payload.findByID({
    ...asked,
    select: { state: true },
    overrideAccess: false,
    user: req.user,
  })
  const activity = seen && (await req.payload.findByID(asked))
  if (!activity) throw new DomainError('notFound')
  return activity
}

/** Authors while it is open, as in the form; afterwards those who approve; nobody once it is cancelled. */
async function checkRight(req: PayloadRequest, { agency, state }: Activity): Promise<void> {
  const as = await moversFor(req, idOf(agency))
  if (as.size > 0 && state === 'cancelled') throw new DomainError('verbNotPossible', { state })
  if (!mayChange(state, as)) throw new DomainError('notAllowed')
}
