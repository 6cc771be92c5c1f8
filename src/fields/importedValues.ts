import type { JSONField } from 'payload'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'

/** What the last import wrote into a document: what differs from it by now, a person has changed. */
export const importedValues = (): JSONField => ({
  name: 'imported',
  type: 'json',
  label: label((m) => m.imports.imported),
  access: { ...keptBySystem, read: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
