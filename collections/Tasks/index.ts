import type { CollectionConfig } from 'payload'
import { plansThatConcern } from '@/access/rules'
import { demoFlag } from '@/fields/demoFlag'
import { importedValues } from '@/fields/importedValues'
import { searchable } from '@/fields/searchable'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { createTasks, deleteTasks, updateTasks } from './access'
import { readTypedDeadline } from './hooks/readTypedDeadline'
import { asWritten, deadline, responsibilities, SEARCHED_IN_TASKS } from './fields'

/** One row of a plan. Section labels are not unique and stated targets are never recomputed. */
export const Tasks: CollectionConfig = {
  slug: slugs.tasks,
  labels: { singular: label((m) => m.tasks.one), plural: label((m) => m.tasks.many) },
  admin: {
    group: label((m) => m.groups.plans),
    useAsTitle: 'text',
    // The first one is the way to the task.
    defaultColumns: ['text', 'deadline.due', 'deadline.phrase', 'lead', 'plan', 'section'],
    listSearchableFields: ['text', 'folded'],
  },
  defaultSort: 'order',
  access: {
    read: plansThatConcern('plan.'),
    create: createTasks,
    update: updateTasks,
    delete: deleteTasks,
  },
  hooks: { beforeChange: [readTypedDeadline] },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: label((m) => m.tasks.text) },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: slugs.plans,
      required: true,
      index: true,
      label: label((m) => m.tasks.plan),
    },
    { name: 'section', type: 'text', label: label((m) => m.tasks.section) },
    ...responsibilities,
    deadline,
    { name: 'product', type: 'textarea', label: label((m) => m.tasks.product) },
    { name: 'statedTarget', type: 'text', label: label((m) => m.tasks.statedTarget) },
    {
      name: 'channels',
      type: 'relationship',
      relationTo: slugs.channels,
      hasMany: true,
      label: label((m) => m.tasks.channels),
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: slugs.topics,
      hasMany: true,
      label: label((m) => m.shared.topics),
    },
    { name: 'sourceDocument', type: 'text', label: label((m) => m.tasks.sourceDocument) },
    { name: 'budget', type: 'text', label: label((m) => m.tasks.budget) },
    asWritten,
    { name: 'note', type: 'textarea', label: label((m) => m.shared.note) },
    { name: 'order', type: 'number', index: true, access: keptBySystem, admin: { hidden: true } },
    {
      name: 'taskKey',
      type: 'text',
      unique: true,
      label: label((m) => m.tasks.taskKey),
      access: keptBySystem,
      admin: { hidden: true },
    },
    importedValues(),
    demoFlag(),
    searchable(SEARCHED_IN_TASKS),
  ],
}
