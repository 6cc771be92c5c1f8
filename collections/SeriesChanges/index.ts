import type { CollectionConfig } from 'payload'
import { inOwnSubtree, nobody } from '@/access/rules'
import { CHANGE_KINDS, SERIES_SCOPES } from '@/domain/series/seriesChange'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { demoFlag } from '@/fields/demoFlag'
import { person } from '@/fields/person'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { undoEndpoint } from './endpoints/undo'

/**
 * What was done to a series: by whom, when, why, how far, and how everything stood before and after.
 * Written by the verbs only and never changed but for "undone"; the last one can be taken back for ten
 * minutes.
 */
export const SeriesChanges: CollectionConfig = {
  slug: slugs.seriesChanges,
  disableDuplicate: true,
  labels: {
    singular: label((m) => m.seriesChanges.one),
    plural: label((m) => m.seriesChanges.many),
  },
  admin: {
    group: label((m) => m.groups.calendar),
    useAsTitle: 'at',
    hidden: true,
    defaultColumns: ['at', 'byName', 'verb', 'scope', 'activity', 'reason'],
  },
  defaultSort: '-at',
  access: { read: inOwnSubtree('agency'), create: nobody, update: nobody, delete: nobody },
  endpoints: [undoEndpoint],
  fields: [
    {
      name: 'activity',
      type: 'relationship',
      relationTo: slugs.activities,
      required: true,
      index: true,
      label: label((m) => m.activities.one),
    },
    {
      name: 'following',
      type: 'relationship',
      relationTo: slugs.activities,
      index: true,
      label: label((m) => m.seriesChanges.following),
    },
    agencyRef(),
    {
      name: 'verb',
      type: 'select',
      required: true,
      label: label((m) => m.seriesChanges.verb),
      options: choices(CHANGE_KINDS, (m) => m.seriesChanges.verbs),
    },
    {
      name: 'scope',
      type: 'select',
      required: true,
      label: label((m) => m.seriesChanges.scope),
      options: choices(SERIES_SCOPES, (m) => m.seriesChanges.scopes),
    },
    { name: 'originalStart', type: 'text', label: label((m) => m.exceptions.originalStart) },
    { name: 'reason', type: 'textarea', required: true, label: label((m) => m.shared.reason) },
    { name: 'at', type: 'text', required: true, index: true, label: label((m) => m.shared.at) },
    ...person({ name: 'by', label: label((m) => m.shared.by) }),
    { name: 'figures', type: 'json', label: label((m) => m.seriesChanges.figures) },
    { name: 'before', type: 'json', required: true, label: label((m) => m.seriesChanges.before) },
    { name: 'after', type: 'json', required: true, label: label((m) => m.seriesChanges.after) },
    { name: 'undoneAt', type: 'text', label: label((m) => m.seriesChanges.undoneAt) },
    ...person({ name: 'undoneBy', label: label((m) => m.seriesChanges.undoneBy) }),
    demoFlag(),
  ],
}
