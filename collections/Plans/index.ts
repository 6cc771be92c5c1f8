import type { CollectionConfig } from 'payload'
import { plansThatConcern } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { civilDate } from '@/fields/civilDate'
import { demoFlag } from '@/fields/demoFlag'
import { searchable } from '@/fields/searchable'
import { stateCell } from '@/fields/stateCell'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { createPlans, deletePlans, updatePlans } from './access'
import { importEndpoints } from './endpoints/importEndpoints'

export const PLAN_LEVELS = ['multiYear', 'annual', 'agency'] as const
export const PLAN_STATES = ['draft', 'issued'] as const

/** A `Kế hoạch`. A draft may have neither number nor day. */
export const Plans: CollectionConfig = {
  slug: slugs.plans,
  disableDuplicate: true,
  labels: { singular: label((m) => m.plans.one), plural: label((m) => m.plans.many) },
  admin: {
    group: label((m) => m.groups.plans),
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'issuer', 'signedOn', 'state'],
    listSearchableFields: ['number', 'title', 'folded'],
  },
  defaultSort: '-signedOn',
  endpoints: importEndpoints,
  access: {
    read: plansThatConcern(),
    create: createPlans,
    update: updatePlans,
    delete: deletePlans,
  },
  fields: [
    { name: 'title', type: 'textarea', required: true, label: label((m) => m.plans.title) },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', index: true, label: label((m) => m.plans.number) },
        civilDate({ name: 'signedOn', label: label((m) => m.plans.signedOn) }),
      ],
    },
    agencyRef({ name: 'issuer', label: label((m) => m.plans.issuer) }),
    {
      type: 'row',
      fields: [
        civilDate({ name: 'periodFrom', label: label((m) => m.plans.periodFrom) }),
        civilDate({ name: 'periodTo', label: label((m) => m.plans.periodTo) }),
      ],
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'agency',
      label: label((m) => m.plans.level),
      options: choices(PLAN_LEVELS, (m) => m.planLevels),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      label: label((m) => m.shared.state),
      options: choices(PLAN_STATES, (m) => m.planStates),
      admin: { ...stateCell },
    },
    {
      name: 'parentPlan',
      type: 'relationship',
      relationTo: slugs.plans,
      label: label((m) => m.plans.parentPlan),
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: slugs.topics,
      hasMany: true,
      label: label((m) => m.shared.topics),
    },
    { name: 'file', type: 'upload', relationTo: slugs.media, label: label((m) => m.plans.file) },
    { name: 'note', type: 'textarea', label: label((m) => m.shared.note) },
    demoFlag(),
    searchable(['number', 'title']),
  ],
}
