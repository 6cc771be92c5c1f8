import type { GroupField } from 'payload'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { label } from '@/i18n/label'

export const SEARCHED_IN_AGENCIES = ['name', 'shortName', 'aliases', 'code'] as const

/** Broadcasting limits of a commune's station (domain reference §3.2): data, since they differ and change. */
export const stationFields: GroupField = {
  name: 'station',
  type: 'group',
  label: label((m) => m.agencies.station),
  admin: { condition: (data) => COMMUNE_KINDS.includes(data.kind) },
  fields: [
    {
      name: 'sessionsPerDay',
      type: 'number',
      min: 0,
      max: 24,
      label: label((m) => m.agencies.sessionsPerDay),
    },
    {
      name: 'minutesPerSession',
      type: 'number',
      min: 0,
      max: 1440,
      label: label((m) => m.agencies.minutesPerSession),
    },
    {
      name: 'weekdays',
      type: 'number',
      hasMany: true,
      min: 1,
      max: 7,
      label: label((m) => m.agencies.weekdays),
    },
  ],
}
