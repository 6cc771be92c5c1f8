import type { CollectionConfig } from 'payload'
import { anyone, whoMay } from '@/access/rules'
import { MEASURES } from '@/domain/measures'
import { choices } from '@/fields/choices'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

/** Forms of communication on two levels, each with the units it is counted in (reference §3.3, §7e). */
export const Channels: CollectionConfig = {
  slug: slugs.channels,
  labels: { singular: label((m) => m.channels.one), plural: label((m) => m.channels.many) },
  admin: {
    group: label((m) => m.groups.catalogues),
    useAsTitle: 'nameVi',
    defaultColumns: ['nameVi', 'groupNameVi', 'primaryMeasure', 'measures'],
  },
  defaultSort: 'order',
  access: {
    read: anyone,
    create: whoMay('keepCatalogues'),
    update: whoMay('keepCatalogues'),
    delete: whoMay('administer'),
  },
  fields: [
    { name: 'nameVi', type: 'text', required: true, label: label((m) => m.shared.nameVi) },
    { name: 'nameEn', type: 'text', required: true, label: label((m) => m.shared.nameEn) },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: label((m) => m.shared.code),
    },
    {
      name: 'groupCode',
      type: 'text',
      required: true,
      index: true,
      label: label((m) => m.channels.groupCode),
    },
    {
      name: 'groupNameVi',
      type: 'text',
      required: true,
      label: label((m) => m.channels.groupNameVi),
    },
    {
      name: 'groupNameEn',
      type: 'text',
      required: true,
      label: label((m) => m.channels.groupNameEn),
    },
    {
      name: 'primaryMeasure',
      type: 'select',
      required: true,
      label: label((m) => m.channels.primaryMeasure),
      options: choices(MEASURES, (m) => m.measures),
    },
    {
      name: 'measures',
      type: 'select',
      hasMany: true,
      required: true,
      label: label((m) => m.channels.measures),
      options: choices(MEASURES, (m) => m.measures),
    },
    { name: 'colour', type: 'text', required: true, label: label((m) => m.channels.colour) },
    { name: 'icon', type: 'text', required: true, label: label((m) => m.channels.icon) },
    { name: 'aliases', type: 'text', hasMany: true, label: label((m) => m.channels.aliases) },
    { name: 'order', type: 'number', label: label((m) => m.shared.order) },
  ],
}
