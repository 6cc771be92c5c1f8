import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { SavedFilter } from '@/payload-types'

/** A filter belongs to whoever saves it and to their agency, whatever the request says. */
export const keepFilterWithItsOwner: CollectionBeforeValidateHook<SavedFilter> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data || !req.user) return data
  const { owner, agency } =
    operation === 'update' && originalDoc
      ? originalDoc
      : { owner: req.user.id, agency: idOf(req.user.agency) }
  return { ...data, owner, agency }
}
