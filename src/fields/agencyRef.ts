import type { SingleRelationshipField } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

type Options = Omit<Partial<SingleRelationshipField>, 'type' | 'relationTo' | 'hasMany'>

/** The agency a document belongs to; the signed-in person's own unless another is chosen. */
export function agencyRef({ admin, ...overrides }: Options = {}): SingleRelationshipField {
  return {
    name: 'agency',
    type: 'relationship',
    relationTo: slugs.agencies,
    label: label((m) => m.shared.agency),
    required: true,
    index: true,
    defaultValue: ({ user }) => idOf(user?.agency as string | { id: string } | null),
    admin: { ...admin },
    ...overrides,
  } as SingleRelationshipField
}
