import { agencyKey } from './agencyKey'
import type { DatedAgency } from './datedAgency'
import { existsOn } from './datedAgency'

/** Who came after an agency, among these; asked for a day, also after its successors have ended. */
export function successorsIn<A extends DatedAgency>(
  agencies: readonly A[],
): (agency: A, date: string) => A[] {
  const byId = new Map(agencies.map((agency) => [agency.id ?? agencyKey(agency), agency]))
  const of = (agency: A, date: string, seen: Set<A>): A[] =>
    (agency.successors ?? []).flatMap((one) => {
      const next = byId.get(typeof one === 'string' ? one : one.id)
      // Two that took each other's name over would lead round for ever.
      if (!next || seen.has(next)) return []
      seen.add(next)
      return existsOn(next, date) ? [next] : of(next, date, seen)
    })
  return (agency, date) => of(agency, date, new Set([agency]))
}
