import type { CollectionConfig } from 'payload'
import { signedIn } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { ownFilters, ownOrShared } from './access'
import { keepFiltersFew } from './hooks/keepFiltersFew'
import { keepFilterWithItsOwner } from './hooks/keepFilterWithItsOwner'

/** What somebody looks at again and again on the calendar, under a name; kept in the calendar itself. */
export const SavedFilters: CollectionConfig = {
  slug: slugs.savedFilters,
  disableDuplicate: true,
  labels: { singular: label((m) => m.savedFilters.one), plural: label((m) => m.savedFilters.many) },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: 'name',
  access: { read: ownOrShared, create: signedIn, update: ownFilters, delete: ownFilters },
  hooks: { beforeValidate: [keepFilterWithItsOwner], beforeChange: [keepFiltersFew] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: label((m) => m.shared.name),
    },
    {
      name: 'address',
      type: 'text',
      required: true,
      maxLength: 1000,
      label: label((m) => m.savedFilters.address),
    },
    {
      name: 'shared',
      type: 'checkbox',
      defaultValue: false,
      label: label((m) => m.savedFilters.shared),
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.users,
      index: true,
      label: label((m) => m.shared.by),
    },
    agencyRef({ required: false }),
  ],
}
