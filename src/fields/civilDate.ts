import type { TextField, TextFieldSingleValidation } from 'payload'
import { isCivilDate } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'

type Options = Omit<Partial<TextField>, 'type' | 'hasMany' | 'validate'> & { name: string }

/** A day without a time, kept as `YYYY-MM-DD` so that no zone can move it; shown as dd/mm/yyyy. */
export function civilDate({ admin, ...options }: Options): TextField {
  const validate: TextFieldSingleValidation = (value, { req, required }) => {
    const say = (code: string) =>
      errorSentence(new DomainError(code, { value: value ?? '' }), req.i18n?.language)
    if (!value) return required ? say('dateMissing') : true
    return isCivilDate(value) || say('dateImpossible')
  }
  const field = {
    type: 'text',
    index: true,
    validate,
    ...options,
    admin: {
      ...admin,
      components: {
        Field: '@/admin/CivilDateField/index#CivilDateField',
        Cell: '@/admin/CivilDateCell/index#CivilDateCell',
        ...admin?.components,
      },
    },
  }
  return field as TextField
}
