import type { Access, FieldAccess, Where } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { writeInOwnSubtree } from '@/access/rules'

/** What is public is everyone's; the rest belongs to the own subtree. */
export const readMedia: Access = async ({ req }) => {
  if (!req.user) return { isPublic: { equals: true } }
  if (may(req.user.role, 'seeTheWholeCity')) return true
  const seen: Where = { or: [{ isPublic: { equals: true } }, { agency: { in: await ownSubtree(req) } }] }
  return seen
}

/** What the public sees is decided by those who approve; an approved activity takes its media along. */
export const publishMedia: FieldAccess = ({ req }) => may(req.user?.role, 'approveActivities')

/** What is public already is changed or taken away by those only who may make it public. */
export const writeMedia: Access = (args) =>
  writeInOwnSubtree(
    'keepMedia',
    'agency',
    may(args.req.user?.role, 'approveActivities') ? undefined : { isPublic: { not_equals: true } },
  )(args)
