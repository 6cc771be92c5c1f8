import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { parsePeriod } from '@/domain/periods/period'
import { agencyInPeriod, allAgencies } from '@/queries/report/agenciesOfPeriod'
import { globals } from '@/slugs'

/**
 * What the person of `req` may be shown a report on: the whole city for those who see it (undefined),
 * else an agency of the own subtree, the own one unless another is named.
 * @returns the id of the agency to report on, or undefined for the whole city
 * @throws DomainError `notSignedIn`, `notAllowed`, `periodNotUnderstood`, `reportAgencyUnknown`, `reportAgencyAbsent`
 */
export async function reportScope(
  req: PayloadRequest,
  { period, agency }: { period: string; agency?: string },
): Promise<string | undefined> {
  if (!req.user) throw new DomainError('notSignedIn')
  const { newPeriodRuleFrom } = await req.payload.findGlobal({
    slug: globals.settings,
    select: { newPeriodRuleFrom: true },
    depth: 0,
    req,
  })
  const range = parsePeriod(period, newPeriodRuleFrom)
  const seesAll = may(req.user.role, 'seeTheWholeCity')
  if (!agency) {
    const own = idOf(req.user.agency)
    if (seesAll) return undefined
    if (!own) throw new DomainError('notAllowed')
    return own
  }
  const { id } = agencyInPeriod(await allAgencies(req), agency, range)
  if (!seesAll && !(await ownSubtree(req)).includes(id)) throw new DomainError('notAllowed')
  return id
}
