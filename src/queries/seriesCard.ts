import type { PayloadRequest } from 'payload'
import { moversFor } from '@/access/moversFor'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import type { ChangeKind } from '@/domain/series/seriesChange'
import { undoUntil } from '@/domain/series/seriesSnapshot'
import { mayChange } from '@/domain/workflow/mayChange'
import type { Verb } from '@/domain/workflow/moves'
import type { Activity } from '@/payload-types'
import { movesOf } from '@/queries/movesOf'
import { findSeen } from '@/queries/findSeen'
import { slugs } from '@/slugs'

type Half = { id: string; title: string; start: string }

/** What the card of an occurrence needs to know of its series, for the person who opened it. */
export type SeriesCard = {
  /** Whether this person may change the series at all; what is history is refused all the same. */
  mayChange: boolean
  repeats: boolean
  summary: string
  moves: { verb: Verb; remark: boolean }[]
  earlier: Half | null
  later: Half[]
  /** The last change, while it can still be taken back. */
  undo: { id: string; until: string; kind: ChangeKind; by: string | null } | null
}

/** @throws DomainError `notSignedIn`, `notFound` */
export async function seriesCard(
  req: PayloadRequest,
  id: string,
  now = new Date().toISOString(),
): Promise<SeriesCard> {
  if (!req.user) throw new DomainError('notSignedIn')
  const activity = await findSeen(req, slugs.activities, id)
  const { state, schedule } = activity
  const as = await moversFor(req, idOf(activity.agency))
  return {
    mayChange: mayChange(state, as),
    repeats: !!schedule.rrule || !!schedule.rdates?.length,
    summary: activity.summary ?? '',
    moves: (await movesOf(req, activity, as)).map(({ verb, remark }) => ({ verb, remark })),
    ...(await halves(req, activity)),
    undo: as.size > 0 ? await lastUndoable(req, id, now) : null,
  }
}

/** As far as the person sees them. */
async function halves(
  req: PayloadRequest,
  { id, continues }: Activity,
): Promise<Pick<SeriesCard, 'earlier' | 'later'>> {
  const earlierId = idOf(continues)
  const { docs } = await req.payload.find({
    collection: slugs.activities,
    where: {
      or: [{ continues: { equals: id } }, ...(earlierId ? [{ id: { equals: earlierId } }] : [])],
    },
    select: { title: true, schedule: { start: true } },
    sort: 'schedule.start',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const half = ({ id, title, schedule: { start } }: (typeof docs)[number]) => ({ id, title, start })
  return {
    earlier: docs.filter((doc) => doc.id === earlierId).map(half)[0] ?? null,
    later: docs.filter((doc) => doc.id !== earlierId).map(half),
  }
}

async function lastUndoable(
  req: PayloadRequest,
  id: string,
  now: string,
): Promise<SeriesCard['undo']> {
  const { docs } = await req.payload.find({
    collection: slugs.seriesChanges,
    where: {
      and: [
        { or: [{ activity: { equals: id } }, { following: { equals: id } }] },
        { undoneAt: { exists: false } },
      ],
    },
    select: { at: true, verb: true, byName: true },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const last = docs[0]
  if (!last || undoUntil(last.at) < now) return null
  return { id: last.id, until: undoUntil(last.at), kind: last.verb, by: last.byName ?? null }
}
