import path from 'node:path'
import { randomUUID } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { onOutcome } from '@/database/outcomes'
import { env } from '@/env'
import { roomIn } from '@/files/roomIn'
import { refuse } from '@/hooks/refusal'
import type { Media } from '@/payload-types'
import { slugs } from '@/slugs'
import { flushFiles, keepFiles, namesOf, removeFiles } from '../files/storedFiles'

/** Its sizes take room as well. */
const TIMES_ITS_SIZE = 2
const MEGABYTE = 1024 * 1024

/**
 * Payload writes and removes files before the database has its say. Here they follow it: what was
 * written for a document that is not stored goes, what was removed for a change that is not stored
 * comes back. A file that has no room is refused before anything is written.
 */
export const makeRoomForFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: string }
  const { file } = req
  if (operation === 'update' && id && (file || req.query?.uploadEdits)) {
    await keepUntilDecided(req, id)
  }
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const needed = file.size * TIMES_ITS_SIZE + MEGABYTE
  if ((await roomIn(env.mediaDir)) < needed) refuse(req, 'storageFailing')
  // Two files of one name sent at the same moment shall not become one.
  const { name, ext } = path.parse(file.name)
  file.name = `${name}-${randomUUID().slice(0, 8)}${ext}`
  return args
}

export const keepDeletedFiles: CollectionBeforeDeleteHook = ({ id, req }) =>
  keepUntilDecided(req, String(id))

export const removeUnstoredFiles: CollectionBeforeValidateHook<Media> = async ({
  data,
  originalDoc,
  req,
}) => {
  const before = new Set(namesOf(originalDoc ?? {}))
  const written = namesOf(data ?? {}).filter((name) => !before.has(name))
  if (written.length) await onOutcome(req, { undone: () => removeFiles(written) })
  return data
}

export const flushStoredFiles: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc }) => {
  const before = new Set(namesOf(previousDoc ?? {}))
  await flushFiles(namesOf(doc).filter((name) => !before.has(name)))
  return doc
}

async function keepUntilDecided(req: PayloadRequest, id: string): Promise<void> {
  const where = { id: { equals: id } }
  const doc = await req.payload.db.findOne<Media>({ collection: slugs.media, where, req })
  const { forget, putBack } = await keepFiles(namesOf(doc ?? {}))
  await onOutcome(req, { stored: forget, undone: putBack })
}
