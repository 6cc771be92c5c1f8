import type { CollectionConfig } from 'payload'
import { anyone, whoMay } from '@/access/rules'
import { choices } from '@/fields/choices'
import { civilDate } from '@/fields/civilDate'
import { searchable } from '@/fields/searchable'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { keepKeyFromCodeAndDate } from './hooks/keepKeyFromCodeAndDate'
import { keepAncestorsFromParent } from './hooks/keepAncestorsFromParent'
import { moveAgenciesBelow } from './hooks/moveAgenciesBelow'
import { SEARCHED_IN_AGENCIES, stationFields } from './fields'
import { AGENCY_KINDS } from '@/domain/agencies/kinds'

/** Organisations, from the city down to a commune station. Everything is dated: see model, Agency. */
export const Agencies: CollectionConfig = {
  slug: slugs.agencies,
  labels: { singular: label((m) => m.agencies.one), plural: label((m) => m.agencies.many) },
  admin: {
    group: label((m) => m.groups.catalogues),
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'kind', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['name', 'shortName', 'code', 'folded'],
  },
  defaultSort: 'order',
  access: {
    read: anyone,
    create: whoMay('keepCatalogues'),
    update: whoMay('keepCatalogues'),
    delete: whoMay('administer'),
  },
  hooks: {
    beforeValidate: [keepKeyFromCodeAndDate],
    beforeChange: [keepAncestorsFromParent],
    afterChange: [moveAgenciesBelow],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: label((m) => m.shared.name) },
    { name: 'shortName', type: 'text', label: label((m) => m.shared.shortName) },
    { name: 'code', type: 'text', required: true, index: true, label: label((m) => m.shared.code) },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label((m) => m.agencies.kind),
      options: choices(AGENCY_KINDS, (m) => m.kinds),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: slugs.agencies,
      index: true,
      label: label((m) => m.agencies.parent),
    },
    {
      type: 'row',
      fields: [
        civilDate({ name: 'validFrom', label: label((m) => m.shared.validFrom) }),
        civilDate({ name: 'validTo', label: label((m) => m.shared.validTo) }),
      ],
    },
    { name: 'aliases', type: 'text', hasMany: true, label: label((m) => m.agencies.aliases) },
    {
      name: 'successors',
      type: 'relationship',
      relationTo: slugs.agencies,
      hasMany: true,
      label: label((m) => m.agencies.successors),
    },
    {
      name: 'requestedOnly',
      type: 'checkbox',
      defaultValue: false,
      label: label((m) => m.agencies.requestedOnly),
    },
    stationFields,
    { name: 'note', type: 'textarea', label: label((m) => m.shared.note) },
    { name: 'order', type: 'number', index: true, label: label((m) => m.shared.order) },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      required: true,
      label: label((m) => m.agencies.key),
      access: keptBySystem,
      admin: { hidden: true },
    },
    {
      name: 'ancestors',
      type: 'relationship',
      relationTo: slugs.agencies,
      hasMany: true,
      label: label((m) => m.agencies.ancestors),
      access: keptBySystem,
      admin: { hidden: true },
    },
    searchable(SEARCHED_IN_AGENCIES),
  ],
}
