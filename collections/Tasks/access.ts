import type { Access, Where } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { slugs } from '@/slugs'

/** A task is written by whoever may write its plan. */
export const updateTasks: Access = async ({ req, data }) => {
  if (!may(req.user?.role, 'keepPlans')) return false
  if (may(req.user?.role, 'enterCityPlans')) return true
  const ids = await ownSubtree(req)
  const planId = idOf(data?.plan)
  if (planId) {
    const plan = await req.payload.findByID({
      collection: slugs.plans,
      id: planId,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!plan || !ids.includes(idOf(plan.issuer) ?? '')) return false
  }
  return { 'plan.issuer': { in: ids } }
}

/** A copy of a task that names no plan would land in the plan of its source. */
export const createTasks: Access = async (args) => {
  const lost = args.data !== undefined && !idOf(args.data.plan)
  if (lost && !may(args.req.user?.role, 'enterCityPlans')) return false
  return !!(await updateTasks(args))
}

/** As with plans: what was issued may be corrected, but it does not disappear. */
export const deleteTasks: Access = async (args) => {
  const rule = await updateTasks(args)
  const draft: Where = { 'plan.state': { equals: 'draft' } }
  return typeof rule === 'boolean' ? rule && draft : { and: [rule, draft] }
}
