import type { CollectionSlug, PayloadRequest } from 'payload'
import { ownsImport } from '@/access/ownsImport'
import { may, type Permission } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { importUndoUntil, UNDO_HOURS, type ImportKind } from '@/domain/imports/importKinds'
import type { Import } from '@/payload-types'
import { chunks, updateTimes, type KeptDocument } from '@/queries/imports/recordImport'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'

const PERMISSIONS: Record<ImportKind, Permission> = {
  plans: 'keepPlans',
  calendar: 'prepareActivities',
}

/** Who may rest on a document an import made; one that is not of the import itself keeps it. */
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

/**
 * Takes an import back within a day: what it made is gone, what it changed stands as before. By who
 * imported it or may write for that agency; only as a whole, and as long as nobody has changed or used
 * any of it since.
 * @param now instant, ISO 8601
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `importUndone`, `importUndoTooLate`,
 *   `importTouched`, `importUsed`
 */
export function undoImport(
  req: PayloadRequest,
  id: string,
  now = new Date().toISOString(),
): Promise<{ removed: number; restored: number }> {
  if (!req.user) throw new DomainError('notSignedIn')
  return unitOfWork(req, async () => {
    const batch = await req.payload.findByID({
      collection: slugs.imports,
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      disableErrors: true,
      req,
    })
    if (!batch) throw new DomainError('notFound')
    await checkRight(req, batch)
    if (batch.undoneAt) throw new DomainError('importUndone')
    if (now > importUndoUntil(batch.at)) {
      throw new DomainError('importUndoTooLate', { hours: UNDO_HOURS })
    }
    const documents = await documentsOf(req, id)
    await checkUntouched(req, documents)
    await checkUnused(req, documents)
    const made = documents.filter(({ before }) => before === null)
    const changed = documents.filter(({ before }) => before !== null)
    // Last written first: a task goes before its plan.
    const order = [...new Set(made.map(({ collection }) => collection))].reverse()
    for (const collection of order) {
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
    await req.payload.update({
      collection: slugs.imports,
      id,
      data: { undoneAt: now, undoneBy: req.user?.id },
      depth: 0,
      req,
    })
    return { removed: made.length, restored: changed.length }
  })
}

async function checkRight(req: PayloadRequest, batch: Import): Promise<void> {
  if (!may(req.user?.role, PERMISSIONS[batch.kind])) throw new DomainError('notAllowed')
  if (!(await ownsImport(req, batch))) throw new DomainError('notAllowed')
}

async function documentsOf(req: PayloadRequest, id: string): Promise<KeptDocument[]> {
  const { docs } = await req.payload.find({
    collection: slugs.importChanges,
    where: { import: { equals: id } },
    sort: 'part',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ documents }) => documents as unknown as KeptDocument[])
}

async function checkUntouched(
  req: PayloadRequest,
  documents: readonly KeptDocument[],
): Promise<void> {
  const times = await updateTimes(req, documents)
  const touched = documents.filter(({ id, updatedAt }) => times.get(id) !== updatedAt)
  if (touched.length > 0) throw new DomainError('importTouched', { count: touched.length })
}

async function checkUnused(req: PayloadRequest, documents: readonly KeptDocument[]): Promise<void> {
  const made = documents.filter(({ before }) => before === null)
  const own = new Set(documents.map(({ id }) => id))
  for (const [target, dependants] of Object.entries(RESTS_ON)) {
    const ids = made.filter(({ collection }) => collection === target).map(({ id }) => id)
    for (const some of chunks(ids, AT_ONCE)) {
      for (const [collection, field] of dependants) {
        const { docs } = await req.payload.find({
          collection,
          where: { [field]: { in: some } },
          select: {},
          depth: 0,
          pagination: false,
          req,
        })
        const others = docs.filter((doc) => !own.has(String((doc as { id: string }).id)))
        if (others.length > 0) throw new DomainError('importUsed', { count: others.length })
      }
    }
  }
}
