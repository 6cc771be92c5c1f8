import type { CollectionConfig } from 'payload'
import { anyone, whoMay } from '@/access/rules'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

/** Content topics. The sets differ by plan, so each topic names the set it belongs to. */
export const Topics: CollectionConfig = {
  slug: slugs.topics,
  labels: { singular: label((m) => m.topics.one), plural: label((m) => m.topics.many) },
  admin: {
    group: label((m) => m.groups.catalogues),
    useAsTitle: 'name',
    defaultColumns: ['name', 'set', 'order'],
  },
  defaultSort: 'order',
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
    { name: 'set', type: 'text', index: true, label: label((m) => m.topics.set) },
    { name: 'order', type: 'number', label: label((m) => m.shared.order) },
  ],
}
