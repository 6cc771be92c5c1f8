import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { displaced } from '@/domain/series/displaced'
import { isSameSnapshot, seriesSnapshot, type SeriesSnapshot } from '@/domain/series/seriesSnapshot'
import type { Activity, SeriesChange } from '@/payload-types'
import { seriesHistory } from '@/queries/seriesHistory'
import { daysOffOf, exceptionsOf, loggedStarts, nowIn, scheduleOf } from '@/queries/seriesState'
import { slugs } from '@/slugs'

/**
 * Nobody may lose by an undo: refused once either half was edited, or something was logged, or has
 * begun of what is approved, that would not stand as it does without the change.
 * @param now instant, ISO 8601
 * @throws DomainError `undoEdited`, `undoLogged`
 */
export async function checkUntouched(
  req: PayloadRequest,
  change: SeriesChange,
  now: string,
): Promise<void> {
  const { own, following } = change.after as unknown as {
    own: SeriesSnapshot
    following: SeriesSnapshot | null
  }
  const before = change.before as unknown as SeriesSnapshot
  const daysOff = await daysOffOf(req, before.schedule)
  const lostOf = async (activity: Activity, left: SeriesSnapshot) => {
    const local = nowIn(left.schedule.timeZone, Temporal.Instant.from(now))
    const history = await seriesHistory(req, activity, local)
    const starts = history.map(({ originalStart }) => originalStart)
    return displaced(starts, { before: left, after: before, daysOff })
  }
  const lost = await lostOf(await leftAs(req, idOf(change.activity), own), own)
  if (following) {
    const half = await leftAs(req, idOf(change.following), following)
    // Logs are the later half's own: they would go with it, wherever they stand.
    lost.push(...(await lostOf(half, following)), ...(await loggedStarts(req, half.id)))
  }
  const count = new Set(lost).size
  if (count > 0) throw new DomainError('undoLogged', { count })
}

/** A half as it is, which must be as the change left it. */
async function leftAs(
  req: PayloadRequest,
  id: string | null,
  left: SeriesSnapshot,
): Promise<Activity> {
  const activity =
    id &&
    (await req.payload.findByID({
      collection: slugs.activities,
      id,
      depth: 0,
      disableErrors: true,
      req,
    }))
  if (!activity) throw new DomainError('undoEdited')
  const changes = await exceptionsOf(req, activity.id)
  const now = seriesSnapshot({ ...activity, schedule: scheduleOf(activity), changes })
  if (!isSameSnapshot(now, left)) throw new DomainError('undoEdited')
  return activity
}
