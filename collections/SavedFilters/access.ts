import type { Access, Where } from 'payload'
import { idOf, ownSuperiors } from '@/access/ownSubtree'

/** One's own, and what colleagues of the own agency or of one above it have shared. */
export const ownOrShared: Access = async ({ req }) => {
  if (!req.user) return false
  const own = idOf(req.user.agency)
  const agencies = own ? [own, ...(await ownSuperiors(req))] : []
  const mine: Where = { owner: { equals: req.user.id } }
  const shared: Where = { and: [{ shared: { equals: true } }, { agency: { in: agencies } }] }
  return { or: [mine, shared] }
}

/** Only whoever saved it changes or removes it. */
export const ownFilters: Access = ({ req }) =>
  req.user ? { owner: { equals: req.user.id } } : false
