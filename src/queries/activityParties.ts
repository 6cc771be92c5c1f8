import { idOf } from '@/access/ownSubtree'
import type { Activity } from '@/payload-types'

/** The ids of the agency that answers for an activity and of those named to carry it out. */
export function partiesOf({ agency, executors }: Pick<Activity, 'agency' | 'executors'>): {
  agency: string
  executors: string[]
} {
  const named = (executors ?? []).map(idOf).filter((id) => id !== null)
  return { agency: idOf(agency) ?? '', executors: named }
}
