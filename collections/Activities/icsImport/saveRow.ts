import type { PayloadRequest } from 'payload'
import type { IcsRow } from '@/importers/ics/icsRow'
import { slugs } from '@/slugs'
import { changeOf } from './compareRow'
import type { StoredActivity } from './storedActivities'

export type IcsTarget = {
  agency: string
  channel: string
  isPublic: boolean
  /** Why single occurrences differ: the file says that they do, not why. */
  reason: string
}

/**
 * Writes a row as a draft. An activity that is there keeps its channel, its policies for days off and
 * what people told of single occurrences that the file says nothing about.
 */
export async function saveRow(
  req: PayloadRequest,
  row: IcsRow,
  stored: StoredActivity | undefined,
  { agency, channel, isPublic, reason }: IcsTarget,
): Promise<void> {
  const { uid, title, summary, body, schedule } = row
  if (!schedule) return
  const words = { title, summary: summary || null, body: body || null }
  const when = {
    ...schedule,
    rrule: schedule.rrule || null,
    exdates: [...(schedule.exdates ?? [])],
    rdates: [...(schedule.rdates ?? [])],
  }
  const shared = { collection: slugs.activities, depth: 0, req } as const
  const { id } = stored
    ? await req.payload.update({
        ...shared,
        id: stored.activity.id,
        data: { ...words, schedule: { ...stored.activity.schedule, ...when } },
        overrideLock: false,
      })
    : await req.payload.create({
        ...shared,
        data: {
          ...words,
          icalUid: uid,
          agency,
          channel,
          isPublic,
          state: 'draft',
          schedule: { ...when, holidayPolicy: 'air', weekendPolicy: 'air' },
        },
      })
  const known = new Map(stored?.changes.map((change) => [change.originalStart, change]))
  for (const change of row.changes) {
    const before = known.get(change.originalStart)
    if (before && changeOf(before) === changeOf(change)) continue
    const { originalStart, kind, newStart = null, newTitle = null } = change
    const data = { kind, newStart, newTitle, reason }
    const exceptions = { collection: slugs.occurrenceExceptions, depth: 0, req } as const
    if (before) await req.payload.update({ ...exceptions, id: before.id, data })
    else {
      const own = { activity: id, agency, originalStart, key: '' }
      await req.payload.create({ ...exceptions, data: { ...data, ...own } })
    }
  }
}
