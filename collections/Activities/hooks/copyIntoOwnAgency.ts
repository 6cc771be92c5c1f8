import type { CollectionBeforeOperationHook } from 'payload'
import { idOf } from '@/access/ownSubtree'

/** A copy of somebody's activity belongs to whoever copies, unless another agency is chosen. */
export const copyIntoOwnAgency: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' || overrideAccess || !('duplicateFromID' in args)) return args
  if (!args.duplicateFromID) return args
  return { ...args, data: { agency: idOf(req.user?.agency), ...args.data } }
}
