import type { Field, GroupField, TextFieldManyValidation } from 'payload'
import { readDeadlineLine } from '@/domain/deadlines/storedDeadline'
import { DomainError } from '@/domain/DomainError'
import { civilDate } from '@/fields/civilDate'
import { parties } from '@/fields/parties'
import { errorSentence } from '@/i18n/errorSentence'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'

export const SEARCHED_IN_TASKS = ['section', 'text', 'product'] as const

/** Schedules are lines the rules write; others would be kept and never read. */
const readableDeadlineLines: TextFieldManyValidation = (lines, { req }) => {
  const wrong = lines?.find((line) => !readDeadlineLine(line))
  if (wrong === undefined) return true
  return errorSentence(new DomainError('deadlineLineUnknown', { value: wrong }), req.i18n?.language)
}

/** The phrase as written stays beside what it was understood to mean (domain reference §7b). */
export const deadline: GroupField = {
  name: 'deadline',
  type: 'group',
  label: label((m) => m.tasks.deadline),
  fields: [
    {
      name: 'phrase',
      type: 'text',
      label: label((m) => m.tasks.phrase),
      admin: { components: { afterInput: ['@/admin/DeadlineMeaning/index#DeadlineMeaning'] } },
    },
    // Words of the rules, not of people: phrase and days say the same.
    {
      name: 'kind',
      type: 'text',
      index: true,
      label: label((m) => m.tasks.deadlineKind),
      access: keptBySystem,
      admin: { hidden: true },
    },
    {
      type: 'row',
      fields: [
        civilDate({
          name: 'due',
          label: label((m) => m.tasks.due),
          admin: { components: { Cell: '@/admin/DeadlineDueCell/index#DeadlineDueCell' } },
        }),
        civilDate({ name: 'from', label: label((m) => m.tasks.from) }),
        civilDate({ name: 'to', label: label((m) => m.tasks.to) }),
      ],
    },
    {
      name: 'recurrences',
      type: 'text',
      hasMany: true,
      label: label((m) => m.tasks.recurrences),
      validate: readableDeadlineLines,
      access: keptBySystem,
      admin: { hidden: true },
    },
    { name: 'minimum', type: 'number', min: 0, label: label((m) => m.tasks.minimum) },
    { name: 'note', type: 'text', label: label((m) => m.shared.note) },
  ],
}

export const responsibilities: Field[] = [
  parties({ name: 'lead', label: label((m) => m.tasks.lead) }),
  parties({ name: 'executing', label: label((m) => m.tasks.executing) }),
  parties({ name: 'coordinating', label: label((m) => m.tasks.coordinating) }),
  parties({ name: 'requested', label: label((m) => m.tasks.requested) }),
]

/** What the plan says, word for word: kept when an import could not resolve a name. */
export const asWritten: Field = {
  type: 'collapsible',
  label: label((m) => m.tasks.asWritten),
  admin: { initCollapsed: true },
  fields: [
    { name: 'leadText', type: 'text', label: label((m) => m.tasks.leadText) },
    { name: 'coordinatingText', type: 'text', label: label((m) => m.tasks.coordinatingText) },
    { name: 'channelText', type: 'text', label: label((m) => m.tasks.channelText) },
  ],
}
