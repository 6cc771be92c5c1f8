import type { CollectionConfig } from 'payload'
import { createInOwnSubtree, inOwnSubtree, writeInOwnSubtree } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { demoFlag } from '@/fields/demoFlag'
import { stateCell } from '@/fields/stateCell'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { keepOneReportPerPeriod } from './hooks/keepOneReportPerPeriod'

export const REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const

const NARRATIVE = [
  'results',
  'strengths',
  'shortcomings',
  'causes',
  'nextSteps',
  'proposals',
] as const

/** What one agency reports for one period: figures from its logs, its own words, the signed document. */
export const AgencyReports: CollectionConfig = {
  slug: slugs.agencyReports,
  disableDuplicate: true,
  labels: {
    singular: label((m) => m.agencyReports.one),
    plural: label((m) => m.agencyReports.many),
  },
  admin: {
    group: label((m) => m.groups.reports),
    useAsTitle: 'period',
    defaultColumns: ['agency', 'period', 'state', 'documentNumber'],
  },
  access: {
    read: inOwnSubtree('agency'),
    create: createInOwnSubtree('keepReports', 'agency'),
    update: writeInOwnSubtree('keepReports', 'agency', {
      state: { in: ['draft', 'returned'] },
    }),
    delete: writeInOwnSubtree('keepReports', 'agency', { state: { equals: 'draft' } }),
  },
  hooks: { beforeValidate: [keepOneReportPerPeriod] },
  fields: [
    agencyRef(),
    {
      name: 'period',
      type: 'text',
      required: true,
      index: true,
      label: label((m) => m.agencyReports.period),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      label: label((m) => m.shared.state),
      options: choices(REPORT_STATES, (m) => m.reportStates),
      access: keptBySystem,
      admin: { position: 'sidebar', readOnly: true, ...stateCell },
    },
    {
      name: 'narrative',
      type: 'group',
      label: label((m) => m.agencyReports.narrative),
      fields: NARRATIVE.map((name) => ({
        name,
        type: 'textarea' as const,
        label: label((m) => m.agencyReports[name]),
      })),
    },
    { name: 'documentNumber', type: 'text', label: label((m) => m.agencyReports.documentNumber) },
    {
      name: 'attachments',
      type: 'upload',
      relationTo: slugs.media,
      hasMany: true,
      label: label((m) => m.agencyReports.attachments),
    },
    {
      name: 'figures',
      type: 'json',
      label: label((m) => m.agencyReports.figures),
      access: keptBySystem,
      admin: { hidden: true },
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      required: true,
      label: label((m) => m.agencyReports.key),
      access: keptBySystem,
      admin: { hidden: true },
    },
    demoFlag(),
  ],
}
