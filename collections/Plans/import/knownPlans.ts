import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { matchKey } from '@/domain/text/matchKey'
import { formatDate } from '@/i18n/formatDate'
import { planLabel, samePlan, type PlanLabel } from '@/importers/plans/planLabel'
import type { KnownPlan } from '@/importers/plans/planOfRow'
import { slugs } from '@/slugs'
import type { PlanReach } from './planReach'

/** A plan of the database as an import knows it. */
export type StoredPlan = KnownPlan & { id: string; title: string; issuer: string | null }

/** The plans this person may see, those they may write first: they are meant before others. */
export async function knownPlans(req: PayloadRequest, reach: PlanReach): Promise<StoredPlan[]> {
  const { docs } = await req.payload.find({
    collection: slugs.plans,
    depth: 0,
    pagination: false,
    select: {
      title: true,
      number: true,
      signedOn: true,
      issuer: true,
      periodFrom: true,
      periodTo: true,
    },
    overrideAccess: reach.user === null,
    user: reach.user,
    req,
  })
  const plans = docs.map((doc): StoredPlan => {
    const { number } = planLabel(doc.number ?? '')
    const signedOn = doc.signedOn ?? undefined
    const day = signedOn ? ` (${formatDate(signedOn)})` : ''
    const [year, last] = [doc.periodFrom, doc.periodTo].map((date) => Number(date?.slice(0, 4)))
    // A plan of several years does not say which of them a day without a year means.
    const oneYear = year && (!last || last === year)
    return {
      id: doc.id,
      title: doc.title,
      issuer: idOf(doc.issuer),
      label: number ? number + day : doc.title,
      ...(number ? { number } : {}),
      ...(signedOn ? { signedOn } : {}),
      ...(oneYear ? { year } : {}),
      ...(year && !oneYear ? { severalYears: true } : {}),
    }
  })
  const rank = (plan: StoredPlan) => {
    if (plan.issuer === reach.issuer) return 0
    return reach.mayWrite(plan.issuer) ? 1 : 2
  }
  return plans.sort((a, b) => rank(a) - rank(b))
}

/**
 * The plan that `label` names, among those this person may write; `undefined` when it is new.
 * @throws DomainError `importPlanAmbiguous`, and `importPlanOfOther` when only others may write it
 */
export function findPlan(
  label: PlanLabel,
  plans: readonly StoredPlan[],
  reach: PlanReach,
): StoredPlan | undefined {
  const title = label.number ? undefined : matchKey(label.label)
  const named = plans.filter((plan) => samePlan(plan, label) || matchKey(plan.title) === title)
  const writable = named.filter((plan) => reach.mayWrite(plan.issuer))
  if (named.length > 0 && writable.length === 0) {
    throw new DomainError('importPlanOfOther', { plan: label.label })
  }
  const own = writable.filter((plan) => plan.issuer === reach.issuer)
  const candidates = own.length > 0 ? own : writable
  if (candidates.length > 1) throw new DomainError('importPlanAmbiguous', { plan: label.label })
  return candidates[0]
}
