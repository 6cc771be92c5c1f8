import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { anyRefusal, type Refusal } from '@/hooks/anyRefusal'
import type { Log } from '@/payload-types'
import { createLog, type NewLog } from './createLog'

export const MAX_AT_ONCE = 300

export type SlotResult = { ok: true; log: Log } | ({ ok: false } & Refusal)

/**
 * Logs several slots, each on its own: one that is refused (somebody was faster, it is no slot, it
 * could not be stored) does not keep the others from being saved, nor hides that they were. Results
 * stand in the order asked.
 * @throws DomainError `tooManyAtOnce`
 */
export async function logSlots(req: PayloadRequest, entries: unknown[]): Promise<SlotResult[]> {
  if (entries.length > MAX_AT_ONCE) throw new DomainError('tooManyAtOnce', { max: MAX_AT_ONCE })
  const results: SlotResult[] = []
  for (const entry of entries) results.push(await oneOf(req, entry))
  return results
}

async function oneOf(req: PayloadRequest, entry: unknown): Promise<SlotResult> {
  try {
    return { ok: true, log: await createLog(req, readRow(entry)) }
  } catch (caught) {
    return { ok: false, ...anyRefusal(req, caught) }
  }
}

function readRow(entry: unknown): NewLog {
  if (!entry || typeof entry !== 'object' || Array.isArray(entry)) {
    throw new DomainError('badRequest', { what: '{ activity, agency, … }' })
  }
  for (const [name, value] of Object.entries(entry)) {
    const isText = typeof value === 'string' || value === null || value === undefined
    if (TEXTS.has(name) && !isText) throw new DomainError('badRequest', { what: name })
  }
  return entry as NewLog
}

const TEXTS = new Set([
  ...['activity', 'agency', 'channel', 'date', 'originalStart', 'time', 'title'],
  ...['state', 'reason', 'reasonNote', 'origin', 'note'],
])
