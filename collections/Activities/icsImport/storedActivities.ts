import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { Activity, OccurrenceException } from '@/payload-types'
import { idFrom, newId } from '@/queries/newId'
import { slugs } from '@/slugs'

/** An activity that was imported before, with what is told of its single occurrences. */
export type StoredActivity = {
  activity: Activity
  changes: OccurrenceException[]
  /** At least one occurrence of it was logged. */
  isLogged: boolean
  /** Its series was changed or divided in the calendar: what the file says is no longer one activity. */
  isSplit: boolean
}

/**
 * The id of the activity that an event becomes: the same one every time, so that no two of them can
 * be stored, however many import the file at once, and neither a copy nor a later half is taken for it.
 */
export const importedId = (agency: string, uid: string): string =>
  idFrom('imported event', agency, uid)

const AT_ONCE = 500

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE)
}

/** The activities of an agency that come from these events, by UID. The caller has checked the right. */
export async function storedActivitiesAsSystem(
  req: PayloadRequest,
  agency: string,
  uids: readonly string[],
): Promise<Map<string, StoredActivity>> {
  const found = new Map<string, StoredActivity>()
  const shared = { depth: 0, pagination: false, req } as const
  for (const some of chunks(uids)) {
    const uidOf = new Map(some.map((uid) => [importedId(agency, uid), uid]))
    const activities = await req.payload.find({
      ...shared,
      collection: slugs.activities,
      where: { id: { in: [...uidOf.keys()] } },
    })
    const byId = new Map<string, StoredActivity>()
    for (const activity of activities.docs) {
      const stored = { activity, changes: [], isLogged: false, isSplit: false }
      byId.set(activity.id, stored)
      found.set(uidOf.get(activity.id) ?? '', stored)
    }
    const where = { activity: { in: [...byId.keys()] } }
    const changes = await req.payload.find({
      ...shared,
      collection: slugs.occurrenceExceptions,
      where,
    })
    for (const change of changes.docs) byId.get(idOf(change.activity) ?? '')?.changes.push(change)
    // Payload's own asks the field's access even where access is overridden: commands have nobody signed in.
    const logs = await req.payload.db.findDistinct({
      collection: slugs.logs,
      field: 'activity',
      where,
      req,
    })
    for (const { activity } of logs.values) {
      const stored = byId.get(idOf(activity as string | { id: string }) ?? '')
      if (stored) stored.isLogged = true
    }
    const halves = await req.payload.find({
      ...shared,
      collection: slugs.activities,
      where: { continues: { in: [...byId.keys()] } },
      select: { continues: true },
    })
    const changed = await req.payload.find({
      ...shared,
      collection: slugs.seriesChanges,
      where: { and: [where, { undoneAt: { exists: false } }] },
      select: { activity: true },
    })
    const divided = [
      ...halves.docs.map(({ continues }) => continues),
      ...changed.docs.map(({ activity }) => activity),
    ]
    for (const each of divided) {
      const stored = byId.get(idOf(each) ?? '')
      if (stored) stored.isSplit = true
    }
  }
  return found
}

/** UIDs as our own feeds make them of an activity's id. */
const OURS = /^(.+?)(?:-\d{4}|-\d{8}T\d{4})?@cchc-calendar$/

/** Which of these UIDs are activities of this very calendar: their feed is not imported again. */
export async function ownUidsAsSystem(
  req: PayloadRequest,
  uids: readonly string[],
): Promise<Set<string>> {
  const shape = newId().length
  const ids = new Map(uids.map((uid) => [uid, OURS.exec(uid)?.[1] ?? '']))
  const known = new Set<string>()
  for (const some of chunks([...new Set(ids.values())].filter((id) => id.length === shape))) {
    const { docs } = await req.payload.find({
      collection: slugs.activities,
      where: { id: { in: some } },
      select: {},
      depth: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) known.add(id)
  }
  return new Set(uids.filter((uid) => known.has(ids.get(uid) ?? '')))
}
