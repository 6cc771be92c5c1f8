import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { NamedChannel } from '@/domain/channels/resolveChannels'
import { readApart } from '@/importers/apart/readApart'
import type { PlanNames, PlanOptions } from './readPlan'
import type { PlanFile } from './readPlanFile'

/** `readPlan` in a process of its own; agencies, groups and channels come back as they were given. */
export async function readPlanApart<
  A extends DatedAgency,
  G extends AgencyGroup,
  C extends NamedChannel,
>(bytes: Uint8Array, names: PlanNames<A, G, C>, options: PlanOptions): Promise<PlanFile<A, G, C>> {
  return (await readApart('plan', bytes, names, options)) as PlanFile<A, G, C>
}
