import type { PayloadRequest, Where } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'

type Args = { req: PayloadRequest }

export const administratorOnly = ({ req }: Args): boolean => may(req.user?.role, 'administer')

export const selfOrAdministrator = ({ req }: Args): boolean | Where => {
  if (!req.user) return false
  return may(req.user.role, 'administer') || { id: { equals: req.user.id } }
}

/** Heads and coordinators see who works below them; everybody else sees only themselves. */
export const colleaguesAndSelf = async ({ req }: Args): Promise<boolean | Where> => {
  if (!req.user) return false
  if (may(req.user.role, 'administer')) return true
  const self: Where = { id: { equals: req.user.id } }
  if (!may(req.user.role, 'seeColleagues')) return self
  return { or: [self, { agency: { in: await ownSubtree(req) } }] }
}
