import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { demoFlag } from '@/fields/demoFlag'
import { person } from '@/fields/person'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { EXCEPTION_KINDS } from '@/domain/recurrence/withExceptions'
import { createExceptions, readExceptions, updateExceptions } from './access'
import { holdAgainstLogs, holdDeletionAgainstLogs } from './hooks/holdAgainstLogs'
import { keepHistoryOfOccurrence } from './hooks/keepHistoryOfOccurrence'
import { keepIdentityOfException } from './hooks/keepIdentityOfException'

/** What differs for one occurrence, found by its original start (RFC 5545 RECURRENCE-ID). */
export const OccurrenceExceptions: CollectionConfig = {
  slug: slugs.occurrenceExceptions,
  disableDuplicate: true,
  labels: { singular: label((m) => m.exceptions.one), plural: label((m) => m.exceptions.many) },
  admin: {
    group: label((m) => m.groups.calendar),
    hidden: true,
    useAsTitle: 'originalStart',
  },
  access: {
    read: readExceptions,
    create: createExceptions,
    update: updateExceptions,
    delete: nobody,
  },
  hooks: {
    beforeValidate: [keepIdentityOfException],
    beforeChange: [holdAgainstLogs, keepHistoryOfOccurrence],
    beforeDelete: [holdDeletionAgainstLogs],
  },
  fields: [
    {
      name: 'activity',
      type: 'relationship',
      relationTo: slugs.activities,
      required: true,
      index: true,
      label: label((m) => m.exceptions.activity),
      access: { update: () => false },
    },
    {
      name: 'originalStart',
      type: 'text',
      required: true,
      index: true,
      label: label((m) => m.exceptions.originalStart),
      access: { update: () => false },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label((m) => m.exceptions.kind),
      options: choices(EXCEPTION_KINDS, (m) => m.exceptions),
    },
    { name: 'newStart', type: 'text', label: label((m) => m.exceptions.newStart) },
    {
      name: 'newDurationMinutes',
      type: 'number',
      min: 1,
      max: 60 * 24 * 31,
      label: label((m) => m.exceptions.newDurationMinutes),
    },
    { name: 'newTitle', type: 'text', label: label((m) => m.exceptions.newTitle) },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: label((m) => m.shared.reason),
      access: { read: ({ req }) => !!req.user },
    },
    ...person({ name: 'by', label: label((m) => m.shared.by) }),
    agencyRef({ admin: { readOnly: true } }),
    {
      name: 'key',
      type: 'text',
      unique: true,
      required: true,
      label: label((m) => m.exceptions.key),
      access: keptBySystem,
      admin: { hidden: true },
    },
    demoFlag(),
  ],
}
