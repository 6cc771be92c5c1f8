import type { CollectionConfig } from 'payload'
import { relationship } from 'payload/shared'
import { createInOwnSubtree } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { demoFlag } from '@/fields/demoFlag'
import { measures } from '@/fields/measures'
import { schedule } from '@/fields/schedule'
import { searchable } from '@/fields/searchable'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { deleteActivities, readActivities, updateActivities } from './access'
import { check } from './endpoints/check'
import { icsImportEndpoint } from './endpoints/icsImport'
import { moves } from './endpoints/moves'
import { seriesEndpoints } from './endpoints/series'
import { executorsInReach } from './executorsInReach'
import {
  conflictReason,
  explained,
  imported,
  links,
  SEARCHED_IN_ACTIVITIES,
  state,
  trail,
} from './fields'
import { carryAgencyToSeries } from './hooks/carryAgencyToSeries'
import { copyIntoOwnAgency } from './hooks/copyIntoOwnAgency'
import { deleteWithItsSeries } from './hooks/deleteWithItsSeries'
import { holdAgainstLogs } from './hooks/holdAgainstLogs'
import { keepExecutorsInReach } from './hooks/keepExecutorsInReach'
import { keepHistoryOfSchedule } from './hooks/keepHistoryOfSchedule'
import { keepSpanFromSchedule } from './hooks/keepSpanFromSchedule'
import { keepWhatLogsRestOn } from './hooks/keepWhatLogsRestOn'
import { publishMediaWithActivity } from './hooks/publishMediaWithActivity'

/**
 * The content item on the calendar. One agency answers for it; `executors` carry it out (a district's
 * programme on all its commune stations), and nobody named there means the agency itself does.
 */
export const Activities: CollectionConfig = {
  slug: slugs.activities,
  labels: { singular: label((m) => m.activities.one), plural: label((m) => m.activities.many) },
  admin: {
    group: label((m) => m.groups.calendar),
    useAsTitle: 'title',
    defaultColumns: ['title', 'channel', 'agency', 'schedule.start', 'state'],
    listSearchableFields: ['title', 'folded'],
    components: {
      edit: { beforeDocumentControls: ['@/admin/WorkflowButtons/index#WorkflowButtons'] },
    },
  },
  access: {
    read: readActivities,
    create: createInOwnSubtree('prepareActivities', 'agency'),
    update: updateActivities,
    delete: deleteActivities,
  },
  endpoints: [check, ...moves, ...seriesEndpoints, icsImportEndpoint],
  hooks: {
    beforeOperation: [copyIntoOwnAgency],
    beforeChange: [
      holdAgainstLogs,
      keepExecutorsInReach,
      keepWhatLogsRestOn,
      keepSpanFromSchedule,
      keepHistoryOfSchedule,
    ],
    beforeDelete: [deleteWithItsSeries],
    afterChange: [publishMediaWithActivity, carryAgencyToSeries],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label((m) => m.activities.tabContent),
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              label: label((m) => m.activities.title),
            },
            {
              name: 'channel',
              type: 'relationship',
              relationTo: slugs.channels,
              required: true,
              index: true,
              label: label((m) => m.shared.channel),
            },
            { name: 'summary', type: 'textarea', label: label((m) => m.activities.summary) },
            { name: 'body', type: 'textarea', label: label((m) => m.activities.body) },
          ],
        },
        {
          label: label((m) => m.activities.tabSchedule),
          fields: [
            schedule(),
            conflictReason,
            explained,
            {
              name: 'executors',
              type: 'relationship',
              relationTo: slugs.agencies,
              hasMany: true,
              filterOptions: executorsInReach,
              // What is offered is not the rule; `keepExecutorsInReach` is, and says why. Payload's own check
              // would also take a database that is busy for a wrong choice.
              validate: (value, args) => relationship(value, { ...args, filterOptions: undefined }),
              label: label((m) => m.activities.executors),
            },
            measures({ name: 'expected', label: label((m) => m.activities.expected) }),
          ],
        },
        { label: label((m) => m.activities.tabLinks), fields: links },
        { label: label((m) => m.activities.trail), fields: [trail] },
      ],
    },
    state,
    agencyRef({ label: label((m) => m.activities.agency), admin: { position: 'sidebar' } }),
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: label((m) => m.activities.isPublic),
      admin: { position: 'sidebar' },
    },
    ...imported,
    demoFlag(),
    searchable(SEARCHED_IN_ACTIVITIES),
  ],
}
