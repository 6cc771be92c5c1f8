import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { slugs } from '@/slugs'

/** When an agency gets another superior, everything below it gets its new superiors too. */
export const moveAgenciesBelow: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = (previousDoc?.ancestors ?? []).map(idOf).join()
  if (operation !== 'update' || before === (doc.ancestors ?? []).map(idOf).join()) return doc
  const below = await req.payload.find({
    collection: slugs.agencies,
    where: { parent: { equals: doc.id } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const agency of below.docs) {
    await req.payload.update({
      collection: slugs.agencies,
      id: agency.id,
      data: { parent: doc.id },
      depth: 0,
      req,
    })
  }
  return doc
}
