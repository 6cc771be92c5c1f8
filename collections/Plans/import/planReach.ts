import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { cityAgencyAsSystem } from '@/queries/cityAgency'

/** Whose plans an import may write, and in whose name it issues those that are new. */
export type PlanReach = {
  /** `null`: whoever may run commands on the machine. */
  user: PayloadRequest['user']
  issuer: string | null
  mayWrite: (issuer: string | null) => boolean
}

/**
 * The signed-in person's reach: the city's plans for who enters them, else the own subtree's.
 * @throws DomainError `notSignedIn`, `notAllowed`
 */
export async function planReach(req: PayloadRequest): Promise<PlanReach> {
  const { user } = req
  if (!user) throw new DomainError('notSignedIn')
  if (!may(user.role, 'keepPlans')) throw new DomainError('notAllowed')
  const own = idOf(user.agency)
  if (may(user.role, 'enterCityPlans')) {
    return { user, issuer: (await cityAgencyAsSystem(req)) ?? own, mayWrite: () => true }
  }
  const ids = await ownSubtree(req)
  return { user, issuer: own, mayWrite: (issuer) => !!issuer && ids.includes(issuer) }
}

export async function planReachAsSystem(req: PayloadRequest): Promise<PlanReach> {
  return { user: null, issuer: await cityAgencyAsSystem(req), mayWrite: () => true }
}
