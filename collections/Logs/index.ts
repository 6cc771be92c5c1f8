import type { CollectionConfig } from 'payload'
import { createInOwnSubtree, inOwnSubtree, writeInOwnSubtree } from '@/access/rules'
import { LOG_REASONS, LOG_STATES, ORIGINS } from '@/domain/logging/log'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { civilDate } from '@/fields/civilDate'
import { demoFlag } from '@/fields/demoFlag'
import { measures } from '@/fields/measures'
import { person } from '@/fields/person'
import { stateCell } from '@/fields/stateCell'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { logReportIndex } from '@/queries/logReportIndex'
import { logStateIndex } from '@/queries/logStates'
import { slugs } from '@/slugs'
import { deleteLogs } from './access'
import { createLogEndpoint } from './endpoints/createLog'
import { keepLogTrue } from './hooks/keepLogTrue'
import { meetChangesOfSeries, meetChangesOnDeletion } from './hooks/meetChangesOfSeries'

/**
 * What really happened. One log at most per activity, agency and original start, held by the unique
 * `occurrenceKey`. The report period is derived from `date`, never stored. No drafts, no versions:
 * there are a million of these.
 */
export const Logs: CollectionConfig = {
  slug: slugs.logs,
  disableDuplicate: true,
  labels: { singular: label((m) => m.logs.one), plural: label((m) => m.logs.many) },
  admin: {
    group: label((m) => m.groups.logs),
    useAsTitle: 'date',
    defaultColumns: ['date', 'time', 'agency', 'activity', 'state'],
  },
  defaultSort: '-date',
  indexes: [{ fields: logReportIndex }, { fields: logStateIndex }],
  access: {
    read: inOwnSubtree('agency'),
    create: createInOwnSubtree('keepLogs', 'agency'),
    update: writeInOwnSubtree('keepLogs', 'agency'),
    delete: deleteLogs,
  },
  endpoints: [createLogEndpoint],
  hooks: {
    beforeValidate: [keepLogTrue],
    afterChange: [meetChangesOfSeries],
    afterDelete: [meetChangesOnDeletion],
  },
  fields: [
    {
      name: 'activity',
      type: 'relationship',
      relationTo: slugs.activities,
      index: true,
      label: label((m) => m.logs.activity),
    },
    {
      name: 'originalStart',
      type: 'text',
      label: label((m) => m.logs.originalStart),
      admin: { readOnly: true },
    },
    {
      name: 'title',
      type: 'text',
      label: label((m) => m.logs.title),
      admin: { condition: (data) => !data.activity },
    },
    agencyRef(),
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      label: label((m) => m.shared.channel),
    },
    {
      type: 'row',
      fields: [
        civilDate({ name: 'date', required: true, label: label((m) => m.logs.date) }),
        { name: 'time', type: 'text', label: label((m) => m.logs.time) },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: label((m) => m.logs.state),
      options: choices(LOG_STATES, (m) => m.logStates),
      admin: { ...stateCell },
    },
    {
      name: 'reason',
      type: 'select',
      label: label((m) => m.shared.reason),
      options: choices(LOG_REASONS, (m) => m.logReasons),
      admin: { condition: (data) => data.state === 'missed' || data.state === 'late' },
    },
    { name: 'reasonNote', type: 'text', label: label((m) => m.logs.reasonNote) },
    {
      name: 'origin',
      type: 'select',
      label: label((m) => m.logs.origin),
      options: choices(ORIGINS, (m) => m.origins),
    },
    measures({ name: 'measures', label: label((m) => m.logs.measures) }),
    { name: 'note', type: 'textarea', label: label((m) => m.shared.note) },
    {
      name: 'media',
      type: 'upload',
      relationTo: slugs.media,
      hasMany: true,
      label: label((m) => m.shared.media),
    },
    ...person({
      name: 'loggedBy',
      label: label((m) => m.logs.loggedBy),
      admin: { position: 'sidebar' },
    }),
    {
      name: 'occurrenceKey',
      type: 'text',
      unique: true,
      required: true,
      label: label((m) => m.logs.occurrenceKey),
      access: keptBySystem,
      admin: { hidden: true },
    },
    demoFlag(),
  ],
}
