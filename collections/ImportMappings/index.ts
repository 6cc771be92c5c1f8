import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

/** Where an agency put the columns of its files by hand: next time they go there by themselves. */
export const ImportMappings: CollectionConfig = {
  slug: slugs.importMappings,
  disableDuplicate: true,
  labels: { singular: label((m) => m.imports.mapping), plural: label((m) => m.imports.mappings) },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label((m) => m.imports.mapping),
    },
    { name: 'columns', type: 'json', required: true, label: label((m) => m.imports.columns) },
  ],
}
