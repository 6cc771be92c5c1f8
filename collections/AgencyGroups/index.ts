import type { CollectionConfig } from 'payload'
import { anyone, whoMay } from '@/access/rules'
import { AGENCY_KINDS } from '@/domain/agencies/kinds'
import { choices } from '@/fields/choices'
import { searchable } from '@/fields/searchable'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

export const SEARCHED_IN_GROUPS = ['name', 'aliases'] as const

/** Named groups ("các sở, ban, ngành"). They expand by date: all agencies of the kinds valid that day. */
export const AgencyGroups: CollectionConfig = {
  slug: slugs.agencyGroups,
  labels: { singular: label((m) => m.agencyGroups.one), plural: label((m) => m.agencyGroups.many) },
  admin: {
    group: label((m) => m.groups.catalogues),
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'kinds'],
    listSearchableFields: ['name', 'folded'],
  },
  access: {
    read: anyone,
    create: whoMay('keepCatalogues'),
    update: whoMay('keepCatalogues'),
    delete: whoMay('administer'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: label((m) => m.shared.name) },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: label((m) => m.shared.code),
    },
    { name: 'aliases', type: 'text', hasMany: true, label: label((m) => m.agencies.aliases) },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      label: label((m) => m.agencyGroups.kinds),
      options: choices(AGENCY_KINDS, (m) => m.kinds),
    },
    {
      name: 'includes',
      type: 'relationship',
      relationTo: slugs.agencies,
      hasMany: true,
      label: label((m) => m.agencyGroups.includes),
    },
    {
      name: 'excludes',
      type: 'relationship',
      relationTo: slugs.agencies,
      hasMany: true,
      label: label((m) => m.agencyGroups.excludes),
    },
    { name: 'note', type: 'textarea', label: label((m) => m.shared.note) },
    searchable(SEARCHED_IN_GROUPS),
  ],
}
