import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { displaced } from '@/domain/series/displaced'
import { isSameSnapshot, seriesSnapshot, type SeriesSnapshot } from '@/domain/series/seriesSnapshot'
import type { SeriesChange } from '@/payload-types'
import { daysOffOf, exceptionsOf, loggedStarts, scheduleOf } from '@/queries/seriesState'
import { slugs } from '@/slugs'

/**
 * Nobody may lose by an undo: refused once either half was edited, or something was logged where it
 * stands only because of the change.
 * @throws DomainError `undoEdited`, `undoLogged`
 */
export async function checkUntouched(req: PayloadRequest, change: SeriesChange): Promise<void> {
  const { own, following } = change.after as unknown as {
    own: SeriesSnapshot
    following: SeriesSnapshot | null
  }
  await checkAsLeft(req, idOf(change.activity), own)
  const half = idOf(change.following)
  const id = idOf(change.activity) ?? ''
  const before = change.before as unknown as SeriesSnapshot
  const logged = await loggedStarts(req, id)
  const off = await daysOffOf(req, before.schedule)
  const lost = displaced(logged, { before: own, after: before, daysOff: off })
  const ofHalf = half ? await loggedStarts(req, half) : new Set<string>()
  const count = lost.length + ofHalf.size
  if (count > 0) throw new DomainError('undoLogged', { count })
  if (following) await checkAsLeft(req, half, following)
}

async function checkAsLeft(
  req: PayloadRequest,
  id: string | null,
  left: SeriesSnapshot,
): Promise<void> {
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
}
