import type { GlobalConfig } from 'payload'
import { signedIn, whoMay } from '@/access/rules'
import { agencyRef } from '@/fields/agencyRef'
import { civilDate } from '@/fields/civilDate'
import { keepSettingsPrintable } from '@/hooks/keepTextPrintable'
import { label } from '@/i18n/label'
import { model } from '@/i18n/vi/model'
import { globals } from '@/slugs'

/** What a city decides for itself, and what the sources leave open (reference, tag [kn]). */
export const Settings: GlobalConfig = {
  slug: globals.settings,
  label: label((m) => m.settings.one),
  admin: { group: label((m) => m.groups.system) },
  access: { read: signedIn, update: whoMay('administer') },
  hooks: { beforeValidate: [keepSettingsPrintable] },
  fields: [
    {
      name: 'cityName',
      type: 'text',
      required: true,
      defaultValue: model.settings.defaultCityName,
      label: label((m) => m.settings.cityName),
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Asia/Ho_Chi_Minh',
      label: label((m) => m.settings.timeZone),
    },
    {
      name: 'compilingAgencies',
      type: 'array',
      label: label((m) => m.settings.compilingAgencies),
      labels: {
        singular: label((m) => m.agencies.one),
        plural: label((m) => m.settings.compilingAgencies),
      },
      fields: [
        civilDate({ name: 'from', required: true, label: label((m) => m.settings.from) }),
        agencyRef({ defaultValue: undefined }),
      ],
    },
    {
      name: 'newPeriodRuleFrom',
      type: 'number',
      required: true,
      defaultValue: 2019,
      label: label((m) => m.settings.newPeriodRuleFrom),
    },
    {
      name: 'beforeIsInclusive',
      type: 'checkbox',
      defaultValue: true,
      label: label((m) => m.settings.beforeIsInclusive),
    },
  ],
}
