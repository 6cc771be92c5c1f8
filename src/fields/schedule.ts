import type { GroupField } from 'payload'
import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { choices } from '@/fields/choices'
import { errorSentence } from '@/i18n/errorSentence'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'

const POLICIES = ['air', 'skip', 'previous', 'next'] as const

/**
 * When something takes place: local wall-clock time, an optional RRULE, exceptions and what to do on
 * days off. People edit it through one component that never shows them the rule.
 */
export function schedule(): GroupField {
  return {
    name: 'schedule',
    type: 'group',
    // The tab it stands in is called so already: an error would say "Lịch → Lịch".
    label: false,
    admin: { components: { Field: '@/admin/ScheduleField/index#ScheduleField' } },
    fields: [
      {
        name: 'start',
        type: 'text',
        required: true,
        label: label((m) => m.schedule.start),
        admin: { components: { Cell: '@/admin/CivilDateCell/index#CivilDateCell' } },
        validate: (
          value: string | null | undefined,
          { req }: { req: { i18n?: { language?: string } } },
        ) =>
          isLocalDateTime(value) ||
          errorSentence(
            new DomainError('timeImpossible', { value: value ?? '' }),
            req.i18n?.language,
          ),
      },
      {
        name: 'durationMinutes',
        type: 'number',
        required: true,
        defaultValue: 15,
        min: 1,
        max: 60 * 24 * 31,
        label: label((m) => m.schedule.durationMinutes),
      },
      {
        name: 'timeZone',
        type: 'text',
        required: true,
        defaultValue: 'Asia/Ho_Chi_Minh',
        label: label((m) => m.schedule.timeZone),
      },
      { name: 'rrule', type: 'text', label: label((m) => m.schedule.rrule) },
      { name: 'exdates', type: 'text', hasMany: true, label: label((m) => m.schedule.exdates) },
      { name: 'rdates', type: 'text', hasMany: true, label: label((m) => m.schedule.rdates) },
      {
        name: 'holidayPolicy',
        type: 'select',
        required: true,
        defaultValue: 'air',
        label: label((m) => m.schedule.holidayPolicy),
        options: choices(POLICIES, (m) => m.schedule),
      },
      {
        name: 'weekendPolicy',
        type: 'select',
        required: true,
        defaultValue: 'air',
        label: label((m) => m.schedule.weekendPolicy),
        options: choices(POLICIES, (m) => m.schedule),
      },
      ...(['firstDate', 'lastDate'] as const).map((name) => ({
        name,
        type: 'text' as const,
        index: true,
        access: keptBySystem,
        admin: { hidden: true },
      })),
    ],
  } as GroupField
}
