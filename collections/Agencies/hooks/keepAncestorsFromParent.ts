import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { refuse } from '@/hooks/refusal'
import { slugs } from '@/slugs'

/** Keeps the list of an agency's superiors, which every subtree rule filters by. */
export const keepAncestorsFromParent: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const parentId = idOf('parent' in data ? data.parent : originalDoc?.parent)
  if (!parentId) return { ...data, ancestors: [] }
  const parent = await req.payload.findByID({
    collection: slugs.agencies,
    id: parentId,
    depth: 0,
    req,
  })
  const above = (parent.ancestors ?? []).map((a) => idOf(a)).filter((id): id is string => !!id)
  const ancestors = [...new Set([...above, parentId])]
  if (originalDoc?.id && ancestors.includes(originalDoc.id)) refuse(req, 'agencyCircle')
  return { ...data, ancestors }
}
