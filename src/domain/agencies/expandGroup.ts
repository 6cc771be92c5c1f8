import type { DatedAgency } from './datedAgency'
import { existsOn } from './datedAgency'

/**
 * A named group of addressees. One without kinds and members ("các cơ quan, đơn vị có liên quan") depends
 * on the task: it has no members of its own, and never stands for everybody.
 */
export type AgencyGroup = {
  code: string
  name: string
  aliases?: readonly string[] | null
  kinds?: readonly string[] | null
  /** Codes of single members, and of agencies of the kinds that do not belong. */
  includes?: readonly string[] | null
  excludes?: readonly string[] | null
}

/**
 * The members of a group on a civil date: agencies of its kinds and named members that exist that day,
 * in the order of `agencies`.
 *
 * @example expandGroup(districts, agencies, '2018-03-15').length // 30
 */
export function expandGroup<A extends DatedAgency>(
  group: Pick<AgencyGroup, 'kinds' | 'includes' | 'excludes'>,
  agencies: readonly A[],
  date: string,
): A[] {
  const [kinds, includes, excludes] = [group.kinds, group.includes, group.excludes].map(
    (list) => new Set(list),
  ) as [Set<string>, Set<string>, Set<string>]
  return agencies.filter(
    (agency) =>
      existsOn(agency, date) &&
      (kinds.has(agency.kind) || includes.has(agency.code)) &&
      !excludes.has(agency.code),
  )
}
