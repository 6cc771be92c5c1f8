import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { refusal } from '@/hooks/refusal'
import type { Log } from '@/payload-types'
import { createLog, type NewLog } from './createLog'

export const MAX_AT_ONCE = 300

export type SlotResult =
  { ok: true; log: Log } | { ok: false; status: number; code: string; message: string }

/**
 * Logs several slots, each on its own: one that is refused (somebody was faster) does not keep the
 * others from being saved. Results stand in the order asked.
 * @throws DomainError `tooManyAtOnce`
 */
export async function logSlots(req: PayloadRequest, entries: NewLog[]): Promise<SlotResult[]> {
  if (entries.length > MAX_AT_ONCE) throw new DomainError('tooManyAtOnce', { max: MAX_AT_ONCE })
  const results: SlotResult[] = []
  for (const entry of entries) results.push(await oneOf(req, entry))
  return results
}

async function oneOf(req: PayloadRequest, entry: NewLog): Promise<SlotResult> {
  try {
    return { ok: true, log: await createLog(req, entry) }
  } catch (caught) {
    const error = caught instanceof DomainError ? refusal(req, caught) : caught
    if (!(error instanceof APIError) || error.status >= 500) throw error
    const { code } = (error.data ?? {}) as { code?: string }
    return { ok: false, status: error.status, code: code ?? error.name, message: error.message }
  }
}
