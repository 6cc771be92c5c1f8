import type { Access, Where } from 'payload'
import { idOf, ownSubtree, ownSuperiors } from '@/access/ownSubtree'
import { may, type Permission } from '@/access/permissions'

/** Everyone, signed in or not. */
export const anyone: Access = () => true

/** Nobody through the API; only code that overrides access. */
export const nobody: Access = () => false

export const signedIn: Access = ({ req }) => !!req.user

/** By role alone. */
export const whoMay =
  (permission: Permission): Access =>
  ({ req }) =>
    may(req.user?.role, permission)

/** The whole city for those who see it, else the documents whose `field` lies in the own subtree. */
export const inOwnSubtree =
  (field: string): Access =>
  async ({ req }) => {
    if (!req.user) return false
    if (may(req.user.role, 'seeTheWholeCity')) return true
    return { [field]: { in: await ownSubtree(req) } }
  }

/**
 * Writing: the role must hold `permission`, the document must lie in the own subtree, and so must the
 * agency it is given (a document cannot be created in, or moved to, somebody else's agency).
 * Administrators write everywhere. `also` narrows further, e.g. to drafts.
 */
export const writeInOwnSubtree =
  (permission: Permission, field: string, also?: Where): Access =>
  async ({ req, data }) => {
    if (!may(req.user?.role, permission)) return false
    if (may(req.user?.role, 'administer')) return also ?? true
    const ids = await ownSubtree(req)
    const given: unknown = data?.[field]
    if (given !== undefined && given !== null) {
      const id = idOf(given as string | { id: string })
      if (!id || !ids.includes(id)) return false
    }
    const own: Where = { [field]: { in: ids } }
    return also ? { and: [own, also] } : own
  }

/** Creating has no document to filter: as `writeInOwnSubtree`, answered with yes or no. */
export const createInOwnSubtree =
  (permission: Permission, field: string): Access =>
  async (args) =>
    !!(await writeInOwnSubtree(permission, field)(args))

/** Plans of the own subtree, and what the agencies above have issued, since it binds those below. */
export const plansThatConcern =
  (prefix = ''): Access =>
  async ({ req }) => {
    if (!req.user) return false
    if (may(req.user.role, 'seeTheWholeCity')) return true
    const [own, above] = [await ownSubtree(req), await ownSuperiors(req)]
    return {
      or: [
        { [`${prefix}issuer`]: { in: own } },
        {
          and: [
            { [`${prefix}issuer`]: { in: above } },
            { [`${prefix}state`]: { equals: 'issued' } },
          ],
        },
      ],
    }
  }
