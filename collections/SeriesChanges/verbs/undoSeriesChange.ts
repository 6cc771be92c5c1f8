import type { PayloadRequest } from 'payload'
import { moversFor } from '@/access/moversFor'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { UNDO_MINUTES, undoUntil, type SeriesSnapshot } from '@/domain/series/seriesSnapshot'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { mayChange } from '@/domain/workflow/mayChange'
import type { SeriesChange } from '@/payload-types'
import { findSeen } from '@/queries/findSeen'
import { closeSeriesToLogs } from '@/queries/seriesGuards'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'
import { checkUntouched } from './checkUntouched'
import { restoreSeries } from './restoreSeries'

/**
 * Takes the last change of a series back: schedule, words, state and exceptions as they were, and the
 * later half gone. By whoever could have made it, within ten minutes, as long as nobody built on it.
 * @param now instant, ISO 8601
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `undoTwice`, `undoTooLate`,
 * `undoNotLast`, `undoEdited`, `undoLogged`
 */
export function undoSeriesChange(
  req: PayloadRequest,
  id: string,
  now = new Date().toISOString(),
): Promise<string> {
  if (!req.user) throw new DomainError('notSignedIn')
  return unitOfWork(req, async () => {
    const change = await findSeen(req, slugs.seriesChanges, id)
    await checkRight(req, change)
    if (change.undoneAt) throw new DomainError('undoTwice')
    if (now > undoUntil(change.at)) throw new DomainError('undoTooLate', { minutes: UNDO_MINUTES })
    for (const half of halvesOf(change)) await closeSeriesToLogs(req, half)
    await checkIsLast(req, change)
    await checkUntouched(req, change, now)
    await restoreSeries(req, change, now)
    return idOf(change.activity) ?? ''
  })
}

/** What was approved may only be set back by those who approve; what is open, by its authors too. */
async function checkRight(req: PayloadRequest, change: SeriesChange): Promise<void> {
  const { activity, before } = change
  const present = await req.payload.findByID({
    collection: slugs.activities,
    id: idOf(activity) ?? '',
    select: { agency: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  // Whose the activity is now decides, not whose it was when it was changed.
  const as = await moversFor(req, idOf(present?.agency))
  const { state } = before as unknown as SeriesSnapshot
  if (!mayChange(state as ActivityState, as)) throw new DomainError('notAllowed')
}

async function checkIsLast(req: PayloadRequest, change: SeriesChange): Promise<void> {
  const halves = halvesOf(change)
  const { totalDocs } = await req.payload.count({
    collection: slugs.seriesChanges,
    where: {
      and: [
        { or: [{ activity: { in: halves } }, { following: { in: halves } }] },
        { at: { greater_than: change.at } },
        { undoneAt: { exists: false } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw new DomainError('undoNotLast')
}

const halvesOf = ({ activity, following }: SeriesChange): string[] =>
  [idOf(activity), idOf(following)].filter((id) => id !== null)
