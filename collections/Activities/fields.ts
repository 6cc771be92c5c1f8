import type { ArrayField, Field } from 'payload'
import { ACTIVITY_STATES } from '@/domain/workflow/activityStates'
import { choices } from '@/fields/choices'
import { person } from '@/fields/person'
import { stateCell } from '@/fields/stateCell'
import { importedValues } from '@/fields/importedValues'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { readTrail } from './access'

/** What of an activity a search looks through. */
export const SEARCHED_IN_ACTIVITIES = ['title', 'summary'] as const

/** Moves only through the workflow verbs, never by writing the field. */
export const state: Field = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'draft',
  index: true,
  label: label((m) => m.shared.state),
  options: choices(ACTIVITY_STATES, (m) => m.activityStates),
  access: keptBySystem,
  admin: { position: 'sidebar', readOnly: true, ...stateCell },
}

/** Who moved it, when, from where to where, with which remark. Appended by the verbs only. */
export const trail: ArrayField = {
  name: 'trail',
  type: 'array',
  label: label((m) => m.activities.trail),
  labels: {
    singular: label((m) => m.activities.trailStep),
    plural: label((m) => m.activities.trail),
  },
  access: { ...keptBySystem, read: readTrail },
  admin: { readOnly: true, initCollapsed: true },
  fields: [
    { name: 'at', type: 'text', required: true, label: label((m) => m.shared.at) },
    ...person({ name: 'by', label: label((m) => m.shared.by) }),
    {
      name: 'from',
      type: 'select',
      label: label((m) => m.activities.fromState),
      options: choices(ACTIVITY_STATES, (m) => m.activityStates),
    },
    {
      name: 'to',
      type: 'select',
      required: true,
      label: label((m) => m.activities.toState),
      options: choices(ACTIVITY_STATES, (m) => m.activityStates),
    },
    { name: 'remark', type: 'textarea', label: label((m) => m.activities.remark) },
  ],
}

/** The earlier half of a series that was split here; written by the series verbs only. */
const continues: Field = {
  name: 'continues',
  type: 'relationship',
  relationTo: slugs.activities,
  index: true,
  label: label((m) => m.activities.continues),
  access: { ...keptBySystem, read: ({ req }) => !!req.user },
  admin: { readOnly: true, condition: (data) => !!data.continues },
}

/** Why the schedule is kept although something stands in its way; for those who approve. */
export const conflictReason: Field = {
  name: 'conflictReason',
  type: 'textarea',
  maxLength: 1000,
  label: label((m) => m.activities.conflictReason),
  access: { read: readTrail },
  admin: { components: { Field: '@/admin/ConflictField/index#ConflictField' } },
}

/** The reason handed in last and the conflicts it was given for (`Explained`); written by the verbs only. */
export const explained: Field = {
  name: 'explained',
  type: 'json',
  label: label((m) => m.activities.explained),
  access: { ...keptBySystem, read: () => false },
  admin: { hidden: true },
}

/** The event it was imported from: its UID, a mark of what the file said of it, and what was written. */
export const imported: Field[] = [
  {
    name: 'icalUid',
    type: 'text',
    label: label((m) => m.activities.icalUid),
    access: { ...keptBySystem, read: ({ req }) => !!req.user },
    admin: { hidden: true },
  },
  {
    name: 'icalHash',
    type: 'text',
    label: label((m) => m.activities.icalHash),
    access: { ...keptBySystem, read: () => false },
    admin: { hidden: true },
  },
  importedValues(),
]

export const links: Field[] = [
  continues,
  {
    name: 'tasks',
    type: 'relationship',
    relationTo: slugs.tasks,
    hasMany: true,
    label: label((m) => m.activities.tasks),
    access: { read: ({ req }) => !!req.user },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: slugs.topics,
    hasMany: true,
    label: label((m) => m.shared.topics),
  },
  {
    name: 'media',
    type: 'upload',
    relationTo: slugs.media,
    hasMany: true,
    label: label((m) => m.shared.media),
  },
]
