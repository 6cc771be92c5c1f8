import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { ownsImport } from '@/access/ownsImport'
import { may, type Permission } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { importUndoUntil, UNDO_HOURS, type ImportKind } from '@/domain/imports/importKinds'
import type { Import } from '@/payload-types'
import { chunks, updateTimes, type KeptDocument } from '@/queries/imports/recordImport'
import { findSeen } from '@/queries/findSeen'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'
import { ImportStands, type StandingRecord } from './ImportStands'

const PERMISSIONS: Record<ImportKind, Permission> = {
  plans: 'keepPlans',
  calendar: 'prepareActivities',
}

/**
 * What rests on a document: one that is not of the import itself keeps what it made, and keeps as it is
 * what it changed, if it came or was changed after the import.
 */
const RESTS_ON: Partial<
  Record<CollectionSlug, readonly [collection: CollectionSlug, field: string][]>
> = {
  plans: [[slugs.tasks, 'plan']],
  tasks: [[slugs.activities, 'tasks']],
  activities: [
    [slugs.logs, 'activity'],
    [slugs.occurrenceExceptions, 'activity'],
    [slugs.seriesChanges, 'activity'],
    [slugs.activities, 'continues'],
  ],
}

const AT_ONCE = 250

/** So many documents of a collection: those that go, and those that are as before again. */
export type UndoneRecords = { collection: CollectionSlug; removed: number; restored: number }

export type UndoOfImport = {
  removed: number
  restored: number
  /** The same by collection: what was written last goes first. */
  records: UndoneRecords[]
}

/**
 * Takes an import back within a day: what it made is gone, what it changed stands as before. By who
 * imported it or may write for that agency; only as a whole, and as long as nobody has changed or used
 * any of it since.
 * @param now instant, ISO 8601
 * @throws as `whatUndoTakes`
 */
export function undoImport(
  req: PayloadRequest,
  id: string,
  now = new Date().toISOString(),
): Promise<UndoOfImport> {
  return unitOfWork(req, async () => {
    const { batch, made, changed, figures } = await found(req, id, now)
    for (const { collection } of figures.records) {
      const ids = made.filter((one) => one.collection === collection).map((one) => one.id)
      for (const some of chunks(ids, AT_ONCE)) {
        await req.payload.db.deleteMany({ collection, where: { id: { in: some } }, req })
      }
    }
    for (const { collection, id: changedId, before } of changed) {
      await req.payload.db.updateOne({
        collection,
        id: changedId,
        data: { ...before, updatedAt: now },
        req,
        returning: false,
      })
    }
    await leaveToEarlier(req, { batch, changed, now })
    await req.payload.update({
      collection: slugs.imports,
      id,
      data: { undoneAt: now, undoneBy: req.user?.id },
      depth: 0,
      req,
    })
    return figures
  })
}

/**
 * What undoing an import would take away and give back; writes nothing.
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `importUndone`, `importUndoTooLate`,
 *   and ImportStands `importTouched`, `importUsed`
 */
export async function whatUndoTakes(
  req: PayloadRequest,
  id: string,
  now = new Date().toISOString(),
): Promise<UndoOfImport> {
  return (await found(req, id, now)).figures
}

async function found(req: PayloadRequest, id: string, now: string) {
  if (!req.user) throw new DomainError('notSignedIn')
  const batch = await findSeen(req, slugs.imports, id)
  await checkRight(req, batch)
  if (batch.undoneAt) throw new DomainError('importUndone')
  if (now > importUndoUntil(batch.at)) {
    throw new DomainError('importUndoTooLate', { hours: UNDO_HOURS })
  }
  const documents = (await partsOf(req, [id])).flatMap((part) => part.documents)
  await checkUntouched(req, documents)
  await checkUnused(req, batch, documents)
  const made = documents.filter(({ before }) => before === null)
  const changed = documents.filter(({ before }) => before !== null)
  return { batch, made, changed, figures: figuresOf(made, changed) }
}

function figuresOf(made: readonly KeptDocument[], changed: readonly KeptDocument[]): UndoOfImport {
  const all = [...made, ...changed].map(({ collection }) => collection)
  // Last written first: a task goes before its plan.
  const records = [...new Set(all)].reverse().map((collection) => {
    const count = (some: readonly KeptDocument[]) =>
      some.filter((one) => one.collection === collection).length
    return { collection, removed: count(made), restored: count(changed) }
  })
  return { removed: made.length, restored: changed.length, records }
}

async function checkRight(req: PayloadRequest, batch: Import): Promise<void> {
  if (!may(req.user?.role, PERMISSIONS[batch.kind])) throw new DomainError('notAllowed')
  if (!(await ownsImport(req, batch))) throw new DomainError('notAllowed')
}

async function partsOf(req: PayloadRequest, imports: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: slugs.importChanges,
    where: { import: { in: imports } },
    sort: 'part',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, documents }) => ({
    id,
    documents: documents as unknown as KeptDocument[],
  }))
}

/** What earlier imports wrote is theirs to undo again, once later ones are undone. */
async function leaveToEarlier(
  req: PayloadRequest,
  { batch, changed, now }: { batch: Import; changed: readonly KeptDocument[]; now: string },
): Promise<void> {
  const left = new Map(changed.map(({ id, before }) => [id, String(before?.updatedAt)]))
  if (left.size === 0) return
  const { docs: earlier } = await req.payload.find({
    collection: slugs.imports,
    where: {
      kind: { equals: batch.kind },
      at: { less_than: batch.at },
      undoneAt: { exists: false },
    },
    select: { at: true },
    depth: 0,
    pagination: false,
    req,
  })
  const open = earlier.filter(({ at }) => now <= importUndoUntil(at)).map(({ id }) => id)
  for (const { id, documents } of await partsOf(req, open)) {
    const isLeft = (one: KeptDocument) => sameMoment(left.get(one.id), one.updatedAt)
    if (!documents.some(isLeft)) continue
    const handed = documents.map((one) => (isLeft(one) ? { ...one, updatedAt: now } : one))
    await req.payload.db.updateOne({
      collection: slugs.importChanges,
      id,
      data: { documents: handed },
      req,
      returning: false,
    })
  }
}

const sameMoment = (one: string | undefined, other: string) =>
  one !== undefined && Date.parse(one) === Date.parse(other)

async function checkUntouched(
  req: PayloadRequest,
  documents: readonly KeptDocument[],
): Promise<void> {
  const times = await updateTimes(req, documents)
  const touched = documents.filter(({ id, updatedAt }) => times.get(id) !== updatedAt)
  if (touched.length > 0) throw new ImportStands('importTouched', touched)
}

async function checkUnused(
  req: PayloadRequest,
  { at }: Import,
  documents: readonly KeptDocument[],
): Promise<void> {
  const own = new Set(documents.map(({ id }) => id))
  for (const [target, dependants] of Object.entries(RESTS_ON)) {
    const written = documents.filter(({ collection }) => collection === target)
    for (const some of chunks(written, AT_ONCE)) {
      const made = some.filter(({ before }) => before === null).map(({ id }) => id)
      const changed = some.filter(({ before }) => before !== null).map(({ id }) => id)
      for (const [collection, field] of dependants) {
        const since: Where = {
          and: [{ [field]: { in: changed } }, { updatedAt: { greater_than: at } }],
        }
        const { docs } = await req.payload.find({
          collection,
          where: { or: [{ [field]: { in: made } }, ...(changed.length > 0 ? [since] : [])] },
          select: { [field]: true } as never,
          depth: 0,
          pagination: false,
          req,
        })
        const others = docs.filter((doc) => !own.has(String((doc as { id: string }).id)))
        if (others.length === 0) continue
        throw new ImportStands(
          'importUsed',
          others.map((doc) => named(doc as unknown as Dependant, { collection, field, target })),
        )
      }
    }
  }
}

type Dependant = { id: string } & Record<string, unknown>
type Relation = { collection: CollectionSlug; field: string; target: string }

/** Collections whose documents have a page and a name of their own. */
const NAMED: readonly CollectionSlug[] = [slugs.plans, slugs.tasks, slugs.activities]

/** A log or a change of one occurrence has no name: what it belongs to is shown. */
function named(doc: Dependant, { collection, field, target }: Relation): StandingRecord {
  if (NAMED.includes(collection)) return { collection, id: doc.id }
  return { collection: target as CollectionSlug, id: idOf(doc[field] as string) ?? '' }
}
