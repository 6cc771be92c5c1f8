import type { Access, Where } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'

/** What one imported oneself, and what was imported for the own subtree. */
export const ownImports: Access = async ({ req }) => {
  if (!req.user) return false
  if (may(req.user.role, 'seeTheWholeCity')) return true
  const own: Where[] = [{ by: { equals: req.user.id } }, { agency: { in: await ownSubtree(req) } }]
  return { or: own }
}
