import type { PayloadRequest } from 'payload'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { foldedText } from '@/fields/searchable'
import type { IcsChange, IcsRow } from '@/importers/ics/icsRow'
import { insertDocuments } from '@/queries/insertDocuments'
import type { WrittenDocument } from '@/queries/imports/recordImport'
import { newId } from '@/queries/newId'
import { slugs } from '@/slugs'
import { SEARCHED_IN_ACTIVITIES } from '../fields'
import { changeOf } from './compareRow'
import { importedId, type StoredActivity } from './storedActivities'

export type IcsTarget = {
  agency: string
  channel: string
  isPublic: boolean
  /** Why single occurrences differ: the file says that they do, not why. */
  reason: string
}

export type IcsWork = { row: IcsRow; stored?: StoredActivity }

/**
 * Writes rows as drafts; only inside a transaction. New ones go to the database all at once: their
 * schedules were checked when they were read, and a draft sets nothing else in motion. An activity
 * that is there keeps its channel, its policies for days off and what people told of single
 * occurrences that the file says nothing about.
 */
export async function saveRows(
  req: PayloadRequest,
  work: readonly IcsWork[],
  target: IcsTarget,
): Promise<WrittenDocument[]> {
  const written = await createRows(
    req,
    work.flatMap(({ row, stored }) => (stored ? [] : [row])),
    target,
  )
  for (const { row, stored } of work) {
    if (stored) written.push(...(await updateRow(req, row, stored, target)))
  }
  return written
}

async function createRows(
  req: PayloadRequest,
  rows: readonly IcsRow[],
  { agency, channel, isPublic, reason }: IcsTarget,
): Promise<WrittenDocument[]> {
  const shared = { agency, demo: false }
  const made = rows.map((row) => ({ id: importedId(agency, row.uid), row }))
  const activities = made.flatMap(({ id, row }) => {
    const when = scheduleOf(row)
    if (!when) return []
    const { first: firstDate, last: lastDate } = scheduleSpan(when)
    const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
    const schedule = { ...when, ...policies, firstDate, lastDate }
    const words = wordsOf(row)
    const folded = foldedText(SEARCHED_IN_ACTIVITIES, words)
    const from = { icalUid: row.uid, icalHash: row.hash }
    const own = { id, ...from, state: 'draft' as const, schedule, folded }
    return { ...shared, ...words, ...own, channel, isPublic }
  })
  const changes = made.flatMap(({ id: activity, row }) =>
    row.changes.map((change) => ({
      ...shared,
      ...dataOf(change, reason),
      id: newId(),
      activity,
      originalStart: change.originalStart,
      key: `${activity}|${change.originalStart}`,
      by: req.user?.id,
      byName: req.user?.name,
    })),
  )
  const { payload } = req
  await insertDocuments({ payload, collection: slugs.activities, docs: activities, req })
  await insertDocuments({ payload, collection: slugs.occurrenceExceptions, docs: changes, req })
  return [
    ...activities.map(({ id }) => ({ collection: slugs.activities, id, before: null })),
    ...changes.map(({ id }) => ({ collection: slugs.occurrenceExceptions, id, before: null })),
  ]
}

async function updateRow(
  req: PayloadRequest,
  row: IcsRow,
  { activity, changes }: StoredActivity,
  { agency, reason }: IcsTarget,
): Promise<WrittenDocument[]> {
  const { id, schedule } = activity
  const written: WrittenDocument[] = [{ collection: slugs.activities, id, before: { ...activity } }]
  await req.payload.update({
    collection: slugs.activities,
    id,
    data: { ...wordsOf(row), icalHash: row.hash, schedule: { ...schedule, ...scheduleOf(row) } },
    depth: 0,
    overrideLock: false,
    req,
  })
  const known = new Map(changes.map((change) => [change.originalStart, change]))
  const exceptions = { collection: slugs.occurrenceExceptions, depth: 0, req } as const
  for (const change of row.changes) {
    const before = known.get(change.originalStart)
    if (before && changeOf(before) === changeOf(change)) continue
    const data = dataOf(change, reason)
    if (before) {
      await req.payload.update({ ...exceptions, id: before.id, data })
      const { collection } = exceptions
      written.push({ collection, id: before.id, before: { ...before } })
    } else {
      const own = { activity: id, agency, originalStart: change.originalStart, key: '' }
      const made = await req.payload.create({ ...exceptions, data: { ...data, ...own } })
      written.push({ collection: exceptions.collection, id: made.id, before: null })
    }
  }
  return written
}

const wordsOf = ({ title, summary, body }: IcsRow) => ({
  title,
  summary: summary || null,
  body: body || null,
})

const scheduleOf = ({ schedule }: IcsRow) =>
  schedule && {
    ...schedule,
    rrule: schedule.rrule || null,
    exdates: [...(schedule.exdates ?? [])],
    rdates: [...(schedule.rdates ?? [])],
  }

const dataOf = (change: IcsChange, reason: string) => ({
  kind: change.kind,
  newStart: change.newStart ?? null,
  newDurationMinutes: change.newDurationMinutes ?? null,
  newTitle: change.newTitle ?? null,
  reason,
})
