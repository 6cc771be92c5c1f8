import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { IMPORT_KINDS } from '@/domain/imports/importKinds'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { person } from '@/fields/person'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { ownImports } from './access'
import { undoImportEndpoint, undoPreviewEndpoint } from './endpoints/undoImport'

/** Files that were imported: which, by whom, for whom, what became of them. Written by the verbs only. */
export const Imports: CollectionConfig = {
  slug: slugs.imports,
  disableDuplicate: true,
  labels: { singular: label((m) => m.imports.one), plural: label((m) => m.imports.many) },
  admin: {
    group: label((m) => m.groups.system),
    useAsTitle: 'fileName',
    hidden: true,
    defaultColumns: ['fileName', 'kind', 'at', 'byName', 'created', 'updated', 'undoneAt'],
  },
  defaultSort: '-at',
  access: { read: ownImports, create: nobody, update: nobody, delete: nobody },
  endpoints: [undoPreviewEndpoint, undoImportEndpoint],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label((m) => m.imports.kind),
      options: choices(IMPORT_KINDS, (m) => m.imports.kinds),
    },
    { name: 'fileName', type: 'text', required: true, label: label((m) => m.imports.fileName) },
    agencyRef({ required: false }),
    { name: 'at', type: 'text', required: true, index: true, label: label((m) => m.shared.at) },
    ...person({ name: 'by', label: label((m) => m.shared.by) }),
    { name: 'created', type: 'number', required: true, label: label((m) => m.imports.created) },
    { name: 'updated', type: 'number', required: true, label: label((m) => m.imports.updated) },
    { name: 'undoneAt', type: 'text', label: label((m) => m.seriesChanges.undoneAt) },
    ...person({ name: 'undoneBy', label: label((m) => m.seriesChanges.undoneBy) }),
  ],
}
