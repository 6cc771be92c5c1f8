import type { CollectionSlug, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { ImportKind } from '@/domain/imports/importKinds'
import { insertDocuments } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { slugs } from '@/slugs'

/** A document an import wrote; `before` as it stood, null when the import made it. */
export type WrittenDocument = {
  collection: CollectionSlug
  id: string
  before: Record<string, unknown> | null
}

/** As it is kept: `updatedAt` tells whether somebody has changed it since. */
export type KeptDocument = WrittenDocument & { updatedAt: string }

export type ImportRecord = {
  kind: ImportKind
  fileName: string
  agency: string | null
  /** In the order they were written. */
  written: readonly WrittenDocument[]
  created: number
  updated: number
}

const DOCUMENTS_A_PART = 250
const FILE_NAME = 200

/**
 * Keeps what an import wrote, so that it can be undone. Inside the import's own transaction, after its
 * last write: both are there or neither. Returns the import's id; null where nothing was written.
 */
export async function recordImport(
  req: PayloadRequest,
  { kind, fileName, agency, written, created, updated }: ImportRecord,
): Promise<string | null> {
  if (written.length === 0) return null
  const id = newId()
  const at = new Date().toISOString()
  await req.payload.create({
    collection: slugs.imports,
    data: {
      id,
      kind,
      fileName: fileName.slice(-FILE_NAME),
      agency,
      at,
      by: req.user?.id,
      created,
      updated,
    },
    depth: 0,
    req,
  })
  const kept = await withTimes(req, written)
  const parts = chunks(kept, DOCUMENTS_A_PART).map((documents, part) => ({
    id: newId(),
    import: id,
    part,
    documents,
  }))
  await insertDocuments({
    payload: req.payload,
    collection: slugs.importChanges,
    docs: parts as never[],
    req,
  })
  return id
}

async function withTimes(
  req: PayloadRequest,
  written: readonly WrittenDocument[],
): Promise<KeptDocument[]> {
  const times = await updateTimes(req, written)
  return written.map((one) => {
    const updatedAt = times.get(one.id)
    if (!updatedAt) throw new DomainError('notFound')
    return { ...one, updatedAt }
  })
}

/** When each of these documents was last changed; without those that are gone. */
export async function updateTimes(
  req: PayloadRequest,
  documents: readonly Pick<WrittenDocument, 'collection' | 'id'>[],
): Promise<Map<string, string>> {
  const times = new Map<string, string>()
  for (const collection of new Set(documents.map((one) => one.collection))) {
    const ids = documents.filter((one) => one.collection === collection).map(({ id }) => id)
    for (const some of chunks(ids, DOCUMENTS_A_PART)) {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: some } },
        select: { updatedAt: true } as never,
        depth: 0,
        pagination: false,
        req,
      })
      for (const doc of docs) {
        const { id, updatedAt } = doc as unknown as { id: string; updatedAt: string }
        times.set(String(id), new Date(updatedAt).toISOString())
      }
    }
  }
  return times
}

export const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
