import type { CollectionConfig } from 'payload'
import { anyone, whoMay } from '@/access/rules'
import { choices } from '@/fields/choices'
import { civilDate } from '@/fields/civilDate'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'

export const HOLIDAY_KINDS = ['off', 'swapWork'] as const
export const HOLIDAY_STATUSES = ['official', 'expected', 'proposed'] as const

/** Days off and the Saturdays worked in exchange. Only official ones move a schedule (model, Holiday). */
export const Holidays: CollectionConfig = {
  slug: slugs.holidays,
  labels: { singular: label((m) => m.holidays.one), plural: label((m) => m.holidays.many) },
  admin: {
    group: label((m) => m.groups.catalogues),
    useAsTitle: 'name',
    defaultColumns: ['date', 'name', 'kind', 'status'],
  },
  defaultSort: '-date',
  access: {
    read: anyone,
    create: whoMay('keepCatalogues'),
    update: whoMay('keepCatalogues'),
    delete: whoMay('keepCatalogues'),
  },
  fields: [
    civilDate({
      name: 'date',
      required: true,
      unique: true,
      label: label((m) => m.holidays.date),
    }),
    { name: 'name', type: 'text', required: true, label: label((m) => m.shared.name) },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'off',
      label: label((m) => m.holidays.kind),
      options: choices(HOLIDAY_KINDS, (m) => m.holidays),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'official',
      label: label((m) => m.holidays.status),
      options: choices(HOLIDAY_STATUSES, (m) => m.holidays),
    },
    { name: 'source', type: 'text', label: label((m) => m.shared.source) },
    { name: 'note', type: 'text', label: label((m) => m.shared.note) },
  ],
}
