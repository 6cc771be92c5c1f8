import type { CollectionSlug, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { foldedText } from '@/fields/searchable'
import type { IcsChange, IcsRow } from '@/importers/ics/icsRow'
import { insertDocuments } from '@/queries/insertDocuments'
import type { WrittenDocument } from '@/queries/imports/recordImport'
import { newId } from '@/queries/newId'
import { wholeDocuments } from '@/queries/wholeDocuments'
import { slugs } from '@/slugs'
import { SEARCHED_IN_ACTIVITIES } from '../fields'
import { saidBy, type MergedRow } from './mergeRow'
import { changeOf } from './sameChanges'
import { importedId, type StoredActivity } from './storedActivities'

export type IcsTarget = {
  agency: string
  channel: string
  isPublic: boolean
  /** Why single occurrences differ: the file says that they do, not why. */
  reason: string
}

export type IcsWork = { row: IcsRow; stored?: StoredActivity; merged?: MergedRow }

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
  const known = work.flatMap(({ row, stored, merged }) =>
    stored && merged ? [{ row, stored, merged }] : [],
  )
  const before = await beforeUpdate(req, known)
  for (const one of known) written.push(...(await updateRow(req, one, before, target)))
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
    const from = { icalUid: row.uid, icalHash: row.hash, imported: saidBy(row) }
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

type KnownRow = Required<IcsWork>

/** The activities and exceptions these rows may change, as they stand. */
async function beforeUpdate(
  req: PayloadRequest,
  work: readonly KnownRow[],
): Promise<(collection: CollectionSlug, id: string) => WrittenDocument> {
  const activities = work.map(({ stored }) => stored.activity.id)
  const changes = work.flatMap(({ stored }) => stored.changes.map(({ id }) => id))
  const found = new Map([
    ...(await wholeDocuments(req, slugs.activities, activities)),
    ...(await wholeDocuments(req, slugs.occurrenceExceptions, changes)),
  ])
  return (collection, id) => {
    const before = found.get(id)
    if (!before) throw new DomainError('notFound')
    return { collection, id, before }
  }
}

async function updateRow(
  req: PayloadRequest,
  { row, stored: { activity, changes }, merged }: KnownRow,
  before: Awaited<ReturnType<typeof beforeUpdate>>,
  { agency, reason }: IcsTarget,
): Promise<WrittenDocument[]> {
  const { id, schedule } = activity
  const written = [before(slugs.activities, id)]
  const { title, summary, body, ...when } = { ...saidBy(row), ...merged.kept }
  await req.payload.update({
    collection: slugs.activities,
    id,
    data: {
      ...({ title, summary, body } as ReturnType<typeof wordsOf>),
      icalHash: row.hash,
      imported: merged.imported,
      schedule: { ...schedule, ...when },
    },
    depth: 0,
    overrideLock: false,
    req,
  })
  if (!merged.changes.some(({ field }) => field === 'occurrences')) return written
  const known = new Map(changes.map((change) => [change.originalStart, change]))
  const exceptions = { collection: slugs.occurrenceExceptions, depth: 0, req } as const
  for (const change of row.changes) {
    const present = known.get(change.originalStart)
    if (present && changeOf(present) === changeOf(change)) continue
    const data = dataOf(change, reason)
    if (present) {
      await req.payload.update({ ...exceptions, id: present.id, data })
      written.push(before(exceptions.collection, present.id))
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
