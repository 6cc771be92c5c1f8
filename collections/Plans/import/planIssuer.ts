import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { agencyDirectory } from '@/domain/agencies/agencyDirectory'
import { issuerOfNumber } from '@/domain/agencies/issuerOfNumber'
import { DomainError } from '@/domain/DomainError'
import { samePlan, type PlanLabel } from '@/importers/plans/planLabel'
import type { StatedPlan } from '@/importers/plans/statedPlan'
import { cityAgencyAsSystem } from '@/queries/cityAgency'
import type { importCatalogue } from '@/queries/importCatalogue'
import { slugs } from '@/slugs'
import type { PLAN_LEVELS } from '../index'
import type { PlanReach } from './planReach'

type Catalogue = Pick<Awaited<ReturnType<typeof importCatalogue>>, 'agencies' | 'groups'>

/** Whose a new plan is, and what says so: a line of the file, its symbol, or nothing but who imports it. */
export type PlanIssuer = {
  id: string | null
  name: string
  from: 'line' | 'symbol' | 'own'
  level: (typeof PLAN_LEVELS)[number]
}

/**
 * Tells who issues the new plans of a file. Nobody issues them in another's name: what the file or the
 * symbol says is the issuer, and who may not write its plans may not make one either.
 */
export async function planIssuers(
  req: PayloadRequest,
  reach: PlanReach,
  { agencies, groups }: Catalogue,
  stated: readonly StatedPlan[],
): Promise<(plan: PlanLabel) => PlanIssuer> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const city = byId.get((await cityAgencyAsSystem(req)) ?? '')
  const chain = (await chainOf(req, reach.issuer)).flatMap((id) => byId.get(id) ?? [])
  const directory = agencyDirectory(agencies, groups)
  return (plan) => {
    const date = plan.signedOn
    const line = stated.find((one) => samePlan(one, plan))?.issuer
    const found = line ? directory.lookUp(line, date).found : undefined
    const inLine = found?.type === 'agency' ? found.agency : undefined
    const bySymbol = plan.number
      ? issuerOfNumber(plan.number, { agencies, chain, city, date })
      : undefined
    const issuer = inLine ?? bySymbol ?? byId.get(reach.issuer ?? '')
    return {
      id: issuer?.id ?? null,
      name: issuer?.name ?? '',
      from: inLine ? 'line' : bySymbol ? 'symbol' : 'own',
      level: issuer && issuer === city ? 'annual' : 'agency',
    }
  }
}

/** @throws DomainError `importPlanIssuer` */
export function keepToOwnPlans(plan: PlanLabel, issuer: PlanIssuer, reach: PlanReach): void {
  if (issuer.id === null || reach.mayWrite(issuer.id)) return
  throw new DomainError('importPlanIssuer', { plan: plan.label, issuer: issuer.name })
}

/** An agency and those above it, the nearest first. */
async function chainOf(req: PayloadRequest, id: string | null): Promise<string[]> {
  if (!id) return []
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id,
    depth: 0,
    select: { ancestors: true },
    disableErrors: true,
    req,
  })
  const above = (agency?.ancestors ?? []).map((one) => idOf(one) ?? '')
  return [id, ...above.reverse()]
}
