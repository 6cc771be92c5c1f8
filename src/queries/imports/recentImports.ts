import type { PayloadRequest } from 'payload'
import { ownsImport } from '@/access/ownsImport'
import { importUndoUntil, type ImportKind } from '@/domain/imports/importKinds'
import type { Import } from '@/payload-types'
import { onCityClock } from '@/queries/cityClock'
import { slugs } from '@/slugs'

/** An import as a list shows it; times on the city's clock. */
export type RecentImport = {
  id: string
  fileName: string
  at: string
  byName: string
  created: number
  updated: number
  undone: { at: string; byName: string } | null
  /** Null when nobody may undo it any more. */
  undoUntil: string | null
  /** Whether this person may undo it until then. */
  mayUndo: boolean
}

const SHOWN = 10

/**
 * The last imports of a kind the person may see, newest first.
 * @param now instant, ISO 8601
 */
export async function recentImports(
  req: PayloadRequest,
  kind: ImportKind,
  now = new Date().toISOString(),
): Promise<RecentImport[]> {
  const { docs } = await req.payload.find({
    collection: slugs.imports,
    where: { kind: { equals: kind } },
    sort: '-at',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Promise.all(docs.map((doc) => shown(req, doc, now)))
}

async function shown(req: PayloadRequest, doc: Import, now: string): Promise<RecentImport> {
  const { id, fileName, byName, created, updated, undoneAt, undoneByName } = doc
  const until = importUndoUntil(doc.at)
  const isOpen = !undoneAt && now <= until
  return {
    id,
    fileName,
    at: await onCityClock(req, doc.at),
    byName: byName ?? '',
    created,
    updated,
    undone: undoneAt ? { at: await onCityClock(req, undoneAt), byName: undoneByName ?? '' } : null,
    undoUntil: isOpen ? await onCityClock(req, until) : null,
    mayUndo: isOpen && (await ownsImport(req, doc)),
  }
}
