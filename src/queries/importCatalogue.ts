import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

/**
 * Everything the names in a plan's table are looked up in, as the database has it: agencies and groups
 * by all their names, channels. Catalogues are open to everybody, so they are read as they are.
 */
export async function importCatalogue(req: PayloadRequest) {
  const all = { depth: 0, pagination: false, req } as const
  const { docs: agencies } = await req.payload.find({
    collection: slugs.agencies,
    select: {
      code: true,
      name: true,
      shortName: true,
      aliases: true,
      kind: true,
      validFrom: true,
      validTo: true,
      requestedOnly: true,
      successors: true,
    },
    sort: 'order',
    ...all,
  })
  const { docs: groups } = await req.payload.find({
    collection: slugs.agencyGroups,
    select: { code: true, name: true, aliases: true, kinds: true },
    ...all,
  })
  const { docs: channels } = await req.payload.find({
    collection: slugs.channels,
    select: {
      code: true,
      nameVi: true,
      nameEn: true,
      icon: true,
      groupNameVi: true,
      aliases: true,
    },
    ...all,
  })
  return { agencies, groups, channels }
}
