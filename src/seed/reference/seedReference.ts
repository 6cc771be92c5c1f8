import { createLocalReq, type Payload } from 'payload'
import type { Lease } from '@/database/lease'
import { unitOfWork } from '@/queries/unitOfWork'
import { fingerprint, seedMark } from '../seedMark'
import { type ReferenceFile, referenceFile } from './referenceFile'
import { seedAgencies } from './seedAgencies'
import { seedChannels, seedGroups, seedHolidays, seedTopics } from './seedCatalogues'
import { seedSettings } from './seedSettings'

const FILES: readonly ReferenceFile[] = [
  'agencies.tsv',
  'agency-aliases.tsv',
  'agency-groups.tsv',
  'agency-successors.tsv',
  'channels.tsv',
  'communes_2020_2024.tsv',
  'holidays.tsv',
  'topics.tsv',
]

/** How many documents were added to each catalogue. */
export type ReferenceAdded = Record<
  'agencies' | 'groups' | 'channels' | 'topics' | 'holidays' | 'settings',
  number
>

/**
 * Fills the catalogues from the reference files: all of it or nothing, where the database has
 * transactions. Catalogues belong to the city once they are there, so nothing is ever overwritten, and
 * what somebody deleted comes back only when the reference files themselves have changed. `null`:
 * nothing to do. Whoever lost the lease meanwhile writes nothing.
 */
export async function seedReference(
  payload: Payload,
  lease?: Pick<Lease, 'hold'>,
): Promise<ReferenceAdded | null> {
  const mark = seedMark(payload, 'reference')
  const made = fingerprint(...FILES.map(referenceFile))
  if ((await mark.read()) === made) return null
  const req = await createLocalReq({}, payload)
  const added = await unitOfWork(req, async () => {
    await lease?.hold(req)
    return {
      agencies: await seedAgencies(payload, req),
      groups: await seedGroups({ payload, req }),
      channels: await seedChannels({ payload, req }),
      topics: await seedTopics({ payload, req }),
      holidays: await seedHolidays({ payload, req }),
      settings: await seedSettings(payload, req),
    }
  })
  await mark.write(made)
  return added
}
