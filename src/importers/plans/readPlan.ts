import { agencyDirectory } from '@/domain/agencies/agencyDirectory'
import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import { channelNames, type NamedChannel } from '@/domain/channels/resolveChannels'
import type { TableChoice } from '@/importers/tables/readTables'
import type { PlanColumn } from './columns'
import type { KnownPlan } from './planOfRow'
import { readPlanFile, type PlanFile } from './readPlanFile'

/** What the names in a plan's table are looked up in, as plain lists. */
export type PlanNames<A, G, C> = { agencies: A[]; groups: G[]; channels: C[] }

/** Which plan the rows belong to, and what of the file was chosen. */
export type PlanOptions = {
  plan?: KnownPlan
  knownPlans?: readonly KnownPlan[]
  choice?: TableChoice<PlanColumn>
}

/** As `readPlanFile`, from plain values. */
export function readPlan<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel>(
  bytes: Uint8Array,
  { agencies, groups, channels }: PlanNames<A, G, C>,
  options: PlanOptions,
): Promise<PlanFile<A, G, C>> {
  const directory = agencyDirectory(agencies, groups)
  return readPlanFile(bytes, {
    catalogue: { directory, channels: channelNames(channels) },
    ...options,
  })
}
