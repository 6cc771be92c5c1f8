import type { Access } from 'payload'
import { may } from '@/access/permissions'
import { writeInOwnSubtree } from '@/access/rules'

/** The Department enters the city's plans for the People's Committee; others only their own agency's. */
export const updatePlans: Access = (args) =>
  may(args.req.user?.role, 'enterCityPlans') || writeInOwnSubtree('keepPlans', 'issuer')(args)

export const createPlans: Access = async (args) => !!(await updatePlans(args))

/** Only drafts disappear; what was issued stays. */
export const deletePlans: Access = (args) =>
  may(args.req.user?.role, 'enterCityPlans')
    ? { state: { equals: 'draft' } }
    : writeInOwnSubtree('keepPlans', 'issuer', { state: { equals: 'draft' } })(args)
