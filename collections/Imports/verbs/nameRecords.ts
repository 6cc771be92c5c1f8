import type { PayloadRequest } from 'payload'
import { findIfSeen } from '@/queries/findSeen'
import type { StandingRecord } from './ImportStands'

/** A document a person is sent to. */
export type NamedRecord = StandingRecord & { title: string }

const NAMED_AT_MOST = 5
const TITLE = 160

/** The first of these documents by name, as far as the person may see them, and how many are not named. */
export async function nameRecords(
  req: PayloadRequest,
  all: readonly StandingRecord[],
): Promise<{ records: NamedRecord[]; more: number }> {
  const records: NamedRecord[] = []
  for (const { collection, id } of all.slice(0, NAMED_AT_MOST)) {
    const doc = await findIfSeen(req, collection, id)
    const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
    const title = (doc as Record<string, unknown> | null)?.[useAsTitle]
    if (typeof title === 'string') records.push({ collection, id, title: title.slice(0, TITLE) })
  }
  return { records, more: all.length - records.length }
}
