import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

/** What an import wrote, some hundred documents a row: what its undo needs, and nobody else reads. */
export const ImportChanges: CollectionConfig = {
  slug: slugs.importChanges,
  disableDuplicate: true,
  labels: { singular: label((m) => m.imports.one), plural: label((m) => m.imports.many) },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'import',
      type: 'relationship',
      relationTo: slugs.imports,
      required: true,
      index: true,
      label: label((m) => m.imports.one),
    },
    { name: 'part', type: 'number', required: true, label: label((m) => m.imports.part) },
    { name: 'documents', type: 'json', required: true, label: label((m) => m.imports.documents) },
  ],
}
