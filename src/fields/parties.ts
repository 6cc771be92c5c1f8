import type { PolymorphicRelationshipField } from 'payload'
import { slugs } from '@/slugs'

type Options = Omit<Partial<PolymorphicRelationshipField>, 'type' | 'relationTo'> & { name: string }

/** Agencies and groups of agencies in one list, as plans write them. Groups expand by date. */
export function parties({ admin, ...options }: Options): PolymorphicRelationshipField {
  return {
    type: 'relationship',
    relationTo: [slugs.agencies, slugs.agencyGroups],
    hasMany: true,
    ...options,
    // Both databases filter by `.value` and `.relationTo` alone.
    admin: { ...admin, disableListFilter: true },
  } as PolymorphicRelationshipField
}
