import type { FilterOptions, Where } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import type { Activity } from '@/payload-types'

/**
 * The agencies offered to carry an activity out: those the person may ask, existing when it begins.
 * What is chosen already stays, be it chosen by somebody who may ask more; saving checks the rest
 * (`keepExecutorsInReach`).
 */
export const executorsInReach: FilterOptions<Activity> = async ({ data, req }) => {
  if (!req.user) return true
  const conditions: Where[] = []
  if (!may(req.user.role, 'assignAnyAgency')) {
    conditions.push({ id: { in: await ownSubtree(req) } })
  }
  const day = data.schedule?.start?.slice(0, 10)
  if (day) {
    conditions.push(
      { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: day } }] },
      { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: day } }] },
    )
  }
  if (conditions.length === 0) return true
  const chosen = (data.executors ?? []).map(idOf).filter((id) => id !== null)
  const kept: Where = { id: { in: chosen } }
  const offered: Where = { and: conditions }
  return { or: [kept, offered] }
}
